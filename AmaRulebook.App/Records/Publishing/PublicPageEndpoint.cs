using System.Text.Encodings.Web;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Layout;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace AmaRulebook.Records.Publishing;

/// <summary>
/// The public page of a project, the same for everybody. A browser may keep it, but asks each time whether it still stands
/// (<c>no-cache</c>, with an entity tag of its content): nothing of ours keeps it, so that a consent taken back counts with
/// the next request. One that is not open and one that never was are the same friendly 404.
/// </summary>
public static class PublicPageEndpoint
{
    public static void MapPublicPages(this WebApplication app) => app
        .MapMethods("/open/{slug}", [HttpMethods.Get, HttpMethods.Head], ShowAsync)
        .WithMetadata(new ReadingPage());

    private static async Task<IResult> ShowAsync(
        string slug, HttpContext context, IDbContextFactory<RulebookDb> contexts, ProjectReads reads, RulebookSource source, SiteAssets assets)
    {
        var book = source.Current;
        if (await FindAsync(slug, contexts, reads) is not { Publication: { } publication } state)
        {
            return Results.NotFound();
        }

        var page = PublicProject.Of(state, publication.Content, book);
        var response = context.Response.Headers;
        response.CacheControl = "no-cache";
        response.Vary = HeaderNames.AcceptEncoding;
        response.ETag = TagOf(page, book, assets);
        if (!publication.Content.MayBeIndexed)
        {
            response["X-Robots-Tag"] = "noindex";
        }

        if (IsKnown(context.Request, response.ETag!))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        context.Request.Headers.AcceptEncoding = AcceptedEncoding.OfUnkept(context.Request);
        return new RazorComponentResult<PublicPage>(new { Project = page }) { PreventStreamingRendering = true };
    }

    /// <summary>The project of an address, while it is open.</summary>
    private static async Task<ProjectState?> FindAsync(string slug, IDbContextFactory<RulebookDb> contexts, ProjectReads reads)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var project = await db.Set<Publication>()
            .Where(publication => publication.Slug == slug && publication.Version > 0)
            .Select(publication => (Guid?)publication.ProjectId)
            .SingleOrDefaultAsync();
        var state = project is { } id ? await reads.ReadAsync(id) : null;
        return state?.Publication?.IsOpen(state.Project) == true ? state : null;
    }

    /// <summary>The same for the same page: its content, the book's words in it, and the code and files that show it.</summary>
    private static string TagOf(PublicProject page, Rulebook book, SiteAssets assets)
    {
        var hash = Fingerprint.Of(new { page, book.Revision, Code = typeof(PublicPage).Module.ModuleVersionId, Files = assets.Revision });
        return $"W/\"{UrlEncoder.Default.Encode(hash)}\"";
    }

    private static bool IsKnown(HttpRequest request, string tag)
    {
        var current = EntityTagHeaderValue.Parse(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(known =>
            known.Equals(EntityTagHeaderValue.Any) || known.Compare(current, useStrongComparison: false));
    }
}

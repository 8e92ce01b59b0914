using System.Text;
using System.Text.RegularExpressions;
using AmaRulebook.Content.Readings;
using AmaRulebook.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace AmaRulebook.Reading;

/// <summary>
/// Puts ふりがな into finished pages, so that no page needs to know of it: reading pages whose address asks for it, and the
/// plain forms beside the projects where the cookie does. What a circuit renders is left to the circuit: of its page, the bar
/// and the footer.
/// </summary>
public static partial class FuriganaPages
{
    /// <summary>Stands inside the output cache and the compression: what is kept is the finished page.</summary>
    public static void UseFurigana(this IApplicationBuilder app) =>
        app.UseWhen(IsAskedFor, pages => pages.Use(AnnotateAsync));

    private static bool IsAskedFor(HttpContext context) => ReadingPage.IsAskedFor(context)
        ? FuriganaChoice.IsInAddress(context)
        : FuriganaChoice.IsInCookie(context) && context.GetEndpoint() is not null;

    private static bool IsInteractive(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        && endpoint.Metadata.GetMetadata<ExcludeFromInteractiveRoutingAttribute>() is null;

    private static async Task AnnotateAsync(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        var body = response.Body;
        using var written = new MemoryStream();
        response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        var content = written.ToArray();
        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            var readings = context.RequestServices.GetRequiredService<OpenBook>().Rulebook.Readings;
            var page = Encoding.UTF8.GetString(content);
            var html = IsInteractive(context.GetEndpoint())
                ? Frame().Replace(page, part => Annotate(part.Value, readings))
                : Annotate(page, readings);
            content = Encoding.UTF8.GetBytes(ReadingPage.IsAskedFor(context) ? CarriedFurigana.Into(html) : html);
            response.ContentLength = null;
        }

        if (content.Length > 0)   // a 204 takes no body, not even an empty one
        {
            await body.WriteAsync(content);
        }
    }

    private static string Annotate(string html, ReadingList readings) => readings.AnnotateHtml(WithColumnNames(html));

    // On a phone each cell of a table says its column's name, by an attribute; ruby stands in elements alone.
    // The name is a block: its last word does not run on into the cell.
    private static string WithColumnNames(string html) =>
        ColumnName().Replace(html, """<td$2><div class="label" aria-hidden="true">$1</div>""");

    /// <summary>What stands around the page of a circuit.</summary>
    [GeneratedRegex("""<(?:a class="skip".*?</a|header class="bar".*?</header|footer class="foot".*?</footer)>""", RegexOptions.Singleline)]
    private static partial Regex Frame();

    [GeneratedRegex("""<td data-label="([^"]*)"([^>]*)>""")]
    private static partial Regex ColumnName();
}

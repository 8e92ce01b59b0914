using System.Globalization;
using System.Xml.Linq;
using AmaRulebook.Content;
using AmaRulebook.Layout;

namespace AmaRulebook.Reading;

/// <summary><c>/sitemap.xml</c> and <c>/robots.txt</c>: the reading pages are for everybody, projects are not.</summary>
public static class SiteMap
{
    private const string Address = "/sitemap.xml";
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSiteMap(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], Map);
        endpoints.MapMethods("/robots.txt", [HttpMethods.Get, HttpMethods.Head], Robots);
    }

    /// <summary>The addresses of all reading pages with the day of their text, where it is known.</summary>
    public static IEnumerable<(string Address, DateOnly? Revised)> Pages(Rulebook book) =>
    [
        ("/", null),
        ("/rulebook", null),
        .. book.Chapters.Select(chapter => (chapter.Address, (DateOnly?)chapter.Revised)),
        ("/rulebook/changes", null),
        ("/checklists", null),
        .. book.Stages.Select(stage => (stage.Address, (DateOnly?)null)),
        (FormAnswers.Page, null),
        .. book.Forms.Select(form => (form.Address, (DateOnly?)null)),
        ("/glossary", null),
        .. book.Pages.Select(page => (page.Address, (DateOnly?)page.Revised)),
    ];

    // A sitemap needs absolute addresses. Where the site does not know its own, the asker's word for it is good enough
    // for the asker, and nobody may keep the answer.
    private static IResult Map(HttpContext context, OpenBook open, PublicAddress address)
    {
        var request = context.Request;
        var origin = address.Origin ?? $"{request.Scheme}://{request.Host}";
        context.Response.Headers.CacheControl = address.Origin is null ? "no-store" : "no-cache";
        var urls = Pages(open.Rulebook).Select(page => new XElement(
            Schema + "url",
            new XElement(Schema + "loc", origin + page.Address),
            page.Revised is { } day ? new XElement(Schema + "lastmod", day.ToString("O", CultureInfo.InvariantCulture)) : null));
        return Results.Text($"""<?xml version="1.0" encoding="UTF-8"?>{'\n'}{new XElement(Schema + "urlset", urls)}""", "application/xml; charset=utf-8");
    }

    private static IResult Robots(PublicAddress address)
    {
        var map = address.Of(Address) is { } absolute ? $"\nSitemap: {absolute}\n" : "";
        return Results.Text($"User-agent: *\nDisallow: /projects\nDisallow: /join\nDisallow: /me/\nDisallow: /search\n{map}", "text/plain; charset=utf-8");
    }
}

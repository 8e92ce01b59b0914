using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AmaRulebook.Projects;

/// <summary>What a visitor got.</summary>
public sealed record VisitedPage(HttpStatusCode Status, string? Location, IReadOnlyList<string> Cookies, string? CacheControl, IHtmlDocument Document)
{
    /// <summary>The one form that changes something.</summary>
    public IHtmlFormElement Form => Document.Forms.Single(form => form.Method == "post");

    public string? Alert => Document.QuerySelector("main [role=alert]")?.TextContent.Trim();

    public string? Title => Document.QuerySelector("main h1")?.TextContent;

    public static async Task<VisitedPage> Of(HttpResponseMessage response)
    {
        using (response)
        {
            var cookies = response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [];
            return new VisitedPage(
                response.StatusCode, Path(response.Headers.Location), [.. cookies], response.Headers.CacheControl?.ToString(),
                await Parse(await response.Content.ReadAsStringAsync()));
        }
    }

    /// <summary>A document that came another way.</summary>
    public static async Task<VisitedPage> Of(string html) => new(HttpStatusCode.OK, null, [], null, await Parse(html));

    /// <summary>What stands in a field.</summary>
    public string? Value(string id) => Document.GetElementById(id) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => null,
    };

    /// <summary>The fields that a browser would send.</summary>
    public Dictionary<string, string> Fields() => Form.Elements
        .Select(element => element switch
        {
            IHtmlInputElement { Type: "radio", IsChecked: false } => (Name: null, Value: ""),
            IHtmlInputElement input => (input.Name, input.Value),
            IHtmlTextAreaElement area => (area.Name, area.Value),
            _ => (Name: null, Value: ""),
        })
        .Where(field => field.Name is not null)
        .ToDictionary(field => field.Name!, field => field.Value);

    private static Task<IHtmlDocument> Parse(string html) => new HtmlParser().ParseDocumentAsync(html);

    /// <summary>An address of this site without its host; another site's as it is.</summary>
    private static string? Path(Uri? address) =>
        address is { IsAbsoluteUri: true, Authority: "localhost" } ? address.PathAndQuery : address?.ToString();
}

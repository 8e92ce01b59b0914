using Ganss.Xss;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AmaRulebook.Content.Markup;

/// <summary>Writes blocks as HTML and lets only a short list of elements and attributes through.</summary>
internal static class SafeHtml
{
    private static readonly HtmlSanitizer Sanitizer = Build();

    /// <param name="blocks">Blocks whose links are resolved already.</param>
    /// <param name="sectionLevel">Level of the heading that they stand under.</param>
    public static string Of(IEnumerable<Block> blocks, int sectionLevel)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        renderer.ObjectRenderers.AddRange([new BoxRenderer(sectionLevel), new TableRenderer(), new PermalinkRenderer()]);
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return Sanitizer.Sanitize(writer.ToString()).Trim();
    }

    private static HtmlSanitizer Build() => new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(
            "p ul ol li strong em a br hr blockquote table thead tbody tr th td div section h3 h4 figure figcaption".Split(' '),
            StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(
            "href rel id class scope start data-cite data-label data-figure aria-label".Split(' '),
            StringComparer.OrdinalIgnoreCase),
        AllowedCssClasses = new HashSet<string>("point anchor caution note table drawing".Split(' ')),
        AllowedSchemes = new HashSet<string>(["https", "http", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
    });
}

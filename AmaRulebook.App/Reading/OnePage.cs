using System.Text.RegularExpressions;

namespace AmaRulebook.Reading;

/// <summary>Cascades over a page that holds the whole book: links between its parts then stay on that page.</summary>
public sealed partial class OnePage
{
    /// <summary>The fragment of a root-absolute address.</summary>
    public string Address(string address) => address[address.IndexOf('#', StringComparison.Ordinal)..];

    /// <summary>A text of the book, its links to other parts of the book shortened to their fragments.</summary>
    public string Html(string html) => ToParts().Replace(html, "href=\"#");

    [GeneratedRegex("href=\"/(rulebook|checklists|glossary)(/[^\"#]*)?#")]
    private static partial Regex ToParts();
}

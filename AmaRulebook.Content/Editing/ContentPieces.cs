using System.Text.RegularExpressions;
using AmaRulebook.Content.Files;

namespace AmaRulebook.Content.Editing;

/// <summary>
/// The texts of a folder in the pieces that people edit: sections, check items, terms, forms; and of each file what stands
/// outside of them. Cut by lines alone, so that a broken text has its pieces too.
/// </summary>
internal sealed partial class ContentPieces
{
    private ContentPieces(IReadOnlyList<ContentPiece> all, IReadOnlyList<string> unreadable) => (All, Unreadable) = (all, unreadable);

    public static ContentPieces None { get; } = new([], []);

    public IReadOnlyList<ContentPiece> All { get; }

    /// <summary>Paths of which nothing is known: that their pieces lack says nothing.</summary>
    public IReadOnlyList<string> Unreadable { get; }

    public static ContentPieces Of(ContentFolder folder) => new([.. folder.Files.SelectMany(Cut)], folder.Unreadable);

    private static IEnumerable<ContentPiece> Cut(ContentFile file)
    {
        var start = Path.GetExtension(file.Path) switch
        {
            ".md" => Heading(),
            ".yml" => Entry(),
            _ => Nothing(),
        };
        var (id, title, from) = ("", "", 0);
        var lines = file.Text.Split('\n');
        for (var at = 0; at <= lines.Length; at++)
        {
            var match = at < lines.Length ? start.Match(lines[at]) : null;
            if (match is { Success: false })
            {
                continue;
            }

            var text = string.Join('\n', lines[from..at]).Trim('\n');
            if (text.Length > 0)
            {
                yield return new ContentPiece(file.Path, from + 1, id, title.Length > 0 ? title : TitleIn(text), text);
            }

            (id, title, from) = (match?.Groups["id"].Value ?? "", match?.Groups["title"].Value.Trim() ?? "", at);
        }
    }

    private static string TitleIn(string text) => Name().Match(text) is { Success: true } name ? name.Groups[1].Value.Trim() : "";

    [GeneratedRegex(@"^#{2,3} (?<title>.*?)\s*\{#(?<id>[^}\s]+)\}")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^- id: *(?<id>\S+)(?<title>)")]
    private static partial Regex Entry();

    [GeneratedRegex("(?!)")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^  (?:term|name): *(.+)$", RegexOptions.Multiline)]
    private static partial Regex Name();
}

/// <summary>One piece.</summary>
/// <param name="File">Its file.</param>
/// <param name="Line">The line it begins on.</param>
/// <param name="Id">Its id; empty for what stands in a file outside of all pieces.</param>
/// <param name="Title">Its heading or name; may be empty.</param>
/// <param name="Text">Its text as it stands in the file.</param>
internal sealed record ContentPiece(string File, int Line, string Id, string Title, string Text)
{
    /// <summary>What it is known by, wherever it stands: lists have ids of their own.</summary>
    public string Key => Id.Length == 0 ? File : File.EndsWith(".yml", StringComparison.Ordinal) ? $"{File} {Id}" : Id;
}

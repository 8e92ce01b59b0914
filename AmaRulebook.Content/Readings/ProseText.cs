using System.Text;
using System.Text.RegularExpressions;
using AmaRulebook.Content.Files;
using AmaRulebook.Content.Markup;

namespace AmaRulebook.Content.Readings;

/// <summary>
/// What a reader sees of a file, more or less, with the lines it stands on: without comments of YAML and marks of
/// Markdown, and with wrapped lines joined, since a word may go over a line's end.
/// </summary>
internal sealed partial class ProseText
{
    private readonly List<int> lines = [];

    private ProseText(string text, List<int> lines) => (Text, this.lines) = (text, lines);

    public string Text { get; }

    public static ProseText Of(ContentFile file)
    {
        var text = new StringBuilder(file.Text.Length);
        var lines = new List<int>(file.Text.Length);
        var unseen = file.Path.EndsWith(".yml", StringComparison.Ordinal) ? UnseenInYaml() : UnseenInMarkdown();
        var (at, line) = (0, 1);
        foreach (Match mark in unseen.Matches(file.Text))
        {
            Take(mark.Index);
            if (mark.Value[0] == '\n' && !Joins(file.Text, mark.Index, mark.Index + mark.Length))
            {
                text.Append('\n');
                lines.Add(line);
            }

            line += mark.Value.Count(character => character == '\n');
            at = mark.Index + mark.Length;
        }

        Take(file.Text.Length);
        return new ProseText(text.ToString(), lines);

        void Take(int end)
        {
            for (; at < end; at++)
            {
                text.Append(file.Text[at]);
                lines.Add(line);
            }
        }
    }

    public int LineAt(int place) => lines[place];

    /// <summary>A place with some characters on each side of it, on one line.</summary>
    public string Around(Range place, int length)
    {
        var before = Text[Math.Max(0, place.Start.Value - length)..place.Start.Value];
        var after = Text[place.End.Value..Math.Min(Text.Length, place.End.Value + length)];
        return before.Split('\n')[^1] + Text[place] + after.Split('\n')[0];
    }

    private static bool Joins(string text, int before, int after) =>
        before > 0 && after < text.Length && !text[before..after].Contains("\n\n", StringComparison.Ordinal)
        && CjkText.JoinsWithoutSpace(text[before - 1], text[after]);

    [GeneratedRegex("(?<=^|\n)[ \t]*#[^\n]*|\n[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex UnseenInYaml();

    [GeneratedRegex(@"\*\*|\[|\]\([^)\n]*\)|[ \t]*\{#[^}\n]*\}|\n[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex UnseenInMarkdown();
}

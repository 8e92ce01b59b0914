using System.Text.RegularExpressions;

namespace AmaRulebook.Support;

/// <summary>An example of <c>content/README.md</c>: what an author writes, and what comes of it.</summary>
/// <param name="Line">Its line in the README.</param>
/// <param name="File">The file it belongs to; empty for a text under a heading.</param>
/// <param name="Text">What is written.</param>
/// <param name="Expected">HTML, or what the check prints.</param>
/// <param name="IsHtml">Which of the two.</param>
public sealed partial record AuthoringExample(int Line, string File, string Text, string Expected, bool IsHtml)
{
    /// <summary>The examples in order; a block of Markdown, YAML or SVG without a block of its outcome is a fault.</summary>
    public static IReadOnlyList<AuthoringExample> Read(string readme)
    {
        var examples = new List<AuthoringExample>();
        Match? open = null;
        foreach (Match block in Fence().Matches(readme))
        {
            var language = block.Groups["language"].Value;
            if ((language is "html" or "text") != (open is not null))
            {
                throw new FormatException($"README line {LineOf(readme, block)}: an example and its outcome must alternate.");
            }

            if (open is not null)
            {
                examples.Add(new AuthoringExample(
                    LineOf(readme, open),
                    open.Groups["file"].Value,
                    open.Groups["text"].Value,
                    block.Groups["text"].Value.TrimEnd(),
                    language == "html"));
            }

            open = open is null ? block : null;
        }

        return open is null ? examples : throw new FormatException("The last example of the README has no outcome.");
    }

    public override string ToString() => $"README {Line}";

    private static int LineOf(string readme, Match block) => 1 + readme[..block.Index].Count(character => character == '\n');

    [GeneratedRegex("^```(?<language>markdown|yaml|svg|html|text) ?(?<file>.*)\n(?<text>(?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}

using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace AmaRulebook.Content.Markup;

/// <summary>Cuts a document at its headings.</summary>
internal static partial class HeadedParts
{
    /// <summary>The parts in order; what stands before the first heading, or under a heading of another level, is a problem.</summary>
    public static IReadOnlyList<HeadedPart> Read(string body, int deepest, FileProblems problems)
    {
        var parts = new List<HeadedPart>();
        List<Block>? blocks = null;
        foreach (var block in RulebookMarkdown.Parse(body, problems) ?? [])
        {
            if (block is HeadingBlock heading)
            {
                parts.Add(Begin(heading, blocks = [], deepest, problems));
            }
            else if (block is not LinkReferenceDefinitionGroup)
            {
                if (blocks is null)
                {
                    problems.Add(block.Line + 1, "最初の見出しより前に文があります。見出しの下に移すか、消してください。");
                }

                (blocks ??= []).Add(block);
            }
        }

        foreach (var part in parts)
        {
            BlockRules.Check(part.Blocks, problems);
        }

        return parts;
    }

    private static HeadedPart Begin(HeadingBlock heading, List<Block> blocks, int deepest, FileProblems problems)
    {
        var line = heading.Line + 1;
        var text = heading.Inline is null ? "" : PlainText.Of(heading.Inline).Trim();
        var id = IdAtEnd().Match(text);
        var words = text[..(id.Success ? id.Index : text.Length)].Trim();
        if (heading.IsSetext)
        {
            problems.Add(line, "文のすぐ下の「---」や「===」の線は見出しになってしまいます。線の前に空の行を入れるか、線を消してください。");
        }
        else if (heading.Level < 2 || heading.Level > deepest)
        {
            var allowed = deepest == 2 ? "「##」だけ" : "「##」と「###」だけ";
            problems.Add(line, $"「{new string('#', heading.Level)}」の見出しは使えません。使えるのは{allowed}です。");
        }
        else if (!id.Success)
        {
            problems.Add(line, $"見出し「{words}」に番号（ID）がありません。行の終わりに「 {{#2-3-4}}」の形で書いてください。");
        }
        else if (words.Length == 0)
        {
            problems.Add(line, "見出しの言葉がありません。「{#…}」の前に書いてください。");
        }

        return new HeadedPart(id.Groups["id"].Value, heading.Level, words, line, blocks);
    }

    [GeneratedRegex(@"\{#(?<id>[^{}]*)\}\s*$")]
    private static partial Regex IdAtEnd();
}

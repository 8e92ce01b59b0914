using AmaRulebook.Content.Markup;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmaRulebook.Content.Terms;

/// <summary>
/// Makes the first place of a section where each defined term stands a link to the glossary. Links and the headers of
/// tables stay as they are; a part of a longer word, such as 契約 in 契約書, is no place of the term.
/// </summary>
internal sealed class TermLinks
{
    private const int ShortestOtherName = 2;

    private readonly Dictionary<char, (string Name, Term Term)[]> names;

    public TermLinks(IEnumerable<Term> terms) => names = terms
        .SelectMany(term => term.Also.Where(also => also.Length >= ShortestOtherName).Prepend(term.Name).Select(name => (name, term)))
        .GroupBy(entry => entry.name[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.name.Length).ToArray());

    /// <summary>Puts the links into the text under one heading.</summary>
    public void Put(IReadOnlyList<Block> blocks)
    {
        var linked = new HashSet<string>();
        foreach (var literal in MarkdownTree.All(blocks).OfType<LiteralInline>().Where(MayHoldLinks).ToList())
        {
            if (literal.Parent is not null)
            {
                Put(WithNeighbours(literal), linked);
            }
        }
    }

    private static bool MayHoldLinks(LiteralInline literal)
    {
        for (var above = MarkdownTree.ParentOf(literal); above is not null; above = MarkdownTree.ParentOf(above))
        {
            if (above is LinkInline or HeadingBlock || (above is TableCell cell && IsHeader(cell)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHeader(TableCell cell) => cell.Parent is TableRow row && (row.IsHeader || row[0] == cell);

    // Markdig parts a text where a mark might have been; a term may stand across.
    private static LiteralInline WithNeighbours(LiteralInline literal)
    {
        while (literal.NextSibling is LiteralInline next)
        {
            literal.Content = new StringSlice(literal.Content.ToString() + next.Content.ToString());
            next.Remove();
        }

        return literal;
    }

    private void Put(LiteralInline literal, HashSet<string> linked)
    {
        var text = literal.Content.ToString();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Longest(text, at) is not { } found)
            {
                continue;
            }

            if (linked.Add(found.Term.Id))
            {
                literal.InsertBefore(new LiteralInline(text[start..at]));
                literal.InsertBefore(new LinkInline(found.Term.Address, "") { IsClosed = true }.AppendChild(new LiteralInline(found.Name)));
                start = at + found.Name.Length;
            }

            at += found.Name.Length - 1;
        }

        literal.Content = new StringSlice(text[start..]);
    }

    private (string Name, Term Term)? Longest(string text, int at)
    {
        foreach (var entry in names.GetValueOrDefault(text[at], []))
        {
            if (string.CompareOrdinal(text, at, entry.Name, 0, entry.Name.Length) == 0 && IsWord(text, at, at + entry.Name.Length))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !RunsOn(text[start - 1], text[start])) && (end == text.Length || !RunsOn(text[end - 1], text[end]));

    // Words of kanji, of katakana and of Latin letters run on in their own script; between hiragana there is no telling.
    private static bool RunsOn(char before, char after) => Script(before) is { } script && Script(after) == script;

    private static string? Script(char character) => character switch
    {
        (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '々' => "kanji",
        (>= '\u30A1' and <= '\u30FA') or 'ー' => "katakana",
        _ when char.IsAsciiLetterOrDigit(character) => "latin",
        _ => null,
    };
}

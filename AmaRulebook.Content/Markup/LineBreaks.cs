using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmaRulebook.Content.Markup;

/// <summary>
/// Lets wrapped lines run on: a soft break beside Japanese text vanishes, another one becomes a space. Two invisible
/// spaces at the end of a line do not break it; a backslash does.
/// </summary>
internal static class LineBreaks
{
    public static void Mend(MarkdownDocument document)
    {
        foreach (var line in document.Descendants<LineBreakInline>().Where(line => !line.IsBackslash).ToList())
        {
            var before = Edge(line, inline => inline.PreviousSibling, text => text[^1]);
            var after = Edge(line, inline => inline.NextSibling, text => text[0]);
            if (CjkText.JoinsWithoutSpace(before, after))
            {
                line.Remove();
            }
            else
            {
                line.ReplaceBy(new LiteralInline(" "));
            }
        }
    }

    private static char Edge(Inline line, Func<Inline, Inline?> next, Func<string, char> pick)
    {
        for (Inline? at = line; at is not null; at = at.Parent)
        {
            for (var neighbour = next(at); neighbour is not null; neighbour = next(neighbour))
            {
                if (PlainText.Of(neighbour) is { Length: > 0 } text)
                {
                    return pick(text);
                }
            }
        }

        return ' ';
    }
}

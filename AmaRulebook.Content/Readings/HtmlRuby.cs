using System.Text;

namespace AmaRulebook.Content.Readings;

/// <summary>
/// Puts ruby into the text of HTML. Text is read through inline elements - <c>&lt;strong&gt;分け&lt;/strong&gt;る</c> is one
/// word - and a word whose kanji are themselves parted by a tag stays plain: its reading belongs to none of the parts. A
/// <c>small</c> and a <c>span</c> with a class are set apart from what is around them, and so are their words.
/// </summary>
internal sealed class HtmlRuby(ReadingList list)
{
    private static readonly HashSet<string> Inline =
        new("a abbr b code em font i mark s span strong sub sup time u wbr with-ruby".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Untouched =
        new("bdi head option rt ruby script select style svg template textarea title".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder output = new();
    private readonly List<(string Piece, bool IsText)> stretch = [];
    private readonly Stack<bool> spansApart = [];

    public string Annotate(string html)
    {
        foreach (var (piece, name) in HtmlPieces.Of(html, Untouched))
        {
            if (name is not null && (IsApart(piece, name) || !Inline.Contains(name)))
            {
                WriteStretch();
                output.Append(piece);
            }
            else
            {
                stretch.Add((piece, name is null));
            }
        }

        WriteStretch();
        return output.ToString();
    }

    private bool IsApart(string tag, string name)
    {
        if (!name.Equals("span", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (tag[1] == '/')
        {
            return spansApart.TryPop(out var isApart) && isApart;
        }

        spansApart.Push(tag.Contains(" class=", StringComparison.Ordinal));
        return spansApart.Peek();
    }

    private void WriteStretch()
    {
        var readings = Readings(string.Concat(stretch.Where(part => part.IsText).Select(part => part.Piece)));
        var start = 0;
        foreach (var (piece, isText) in stretch)
        {
            if (isText)
            {
                WriteText(piece, start, readings);
                start += piece.Length;
            }
            else
            {
                output.Append(piece);
            }
        }

        stretch.Clear();
    }

    // The runs with a reading, by the place where they start.
    private Queue<(int Start, RubyRun Run)> Readings(string text)
    {
        var readings = new Queue<(int Start, RubyRun Run)>();
        foreach (var (start, word) in list.Find(text))
        {
            var at = start;
            foreach (var run in word.Runs)
            {
                if (run.Reading.Length > 0)
                {
                    readings.Enqueue((at, run));
                }

                at += run.Text.Length;
            }
        }

        return readings;
    }

    // In one element of its own: a text that is laid out as a flexible box or a cell of a grid must stay one.
    private void WriteText(string text, int start, Queue<(int Start, RubyRun Run)> readings)
    {
        var written = 0;
        while (readings.TryPeek(out var next) && next.Start < start + text.Length)
        {
            readings.Dequeue();
            var at = next.Start - start;
            if (at >= 0 && at + next.Run.Text.Length <= text.Length)
            {
                output.Append(written == 0 ? "<with-ruby>" : "").Append(text, written, at - written);
                WriteRuby(next.Run);
                written = at + next.Run.Text.Length;
            }
        }

        output.Append(text, written, text.Length - written).Append(written == 0 ? "" : "</with-ruby>");
    }

    // A screen reader reads the kanji themselves; heard twice they would only disturb, and names of headings and links stay.
    private void WriteRuby(RubyRun run) =>
        output.Append("<ruby>").Append(run.Text).Append("<rp>(</rp><rt aria-hidden=\"true\">").Append(run.Reading).Append("</rt><rp>)</rp></ruby>");
}

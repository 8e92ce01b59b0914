using System.Text;

namespace AmaRulebook.Content.Searching;

/// <summary>A text as it is searched, with the way back to the places in the original.</summary>
internal sealed class SearchedForm
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    /// <summary>What is searched.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Adds what stands for a stretch of the original.</summary>
    public void Add(string folded, int start, int end)
    {
        foreach (var character in folded)
        {
            text.Append(character);
            starts.Add(start);
            ends.Add(end);
        }
    }

    /// <summary>Ends the adding.</summary>
    public SearchedForm Close()
    {
        Text = text.ToString();
        text.Clear();
        starts.TrimExcess();
        ends.TrimExcess();
        return this;
    }

    /// <summary>Where a folded word stands in the original.</summary>
    public IEnumerable<Range> Find(string word)
    {
        for (var at = Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Next(word, at))
        {
            yield return starts[at]..ends[at + word.Length - 1];
        }
    }

    /// <summary>
    /// The same for a word in kana: it begins where a word's reading begins, and a short one ends where it ends. かん is not in
    /// きかん, and かい is not the half of かいぎ.
    /// </summary>
    public IEnumerable<Range> FindReading(string word)
    {
        for (var at = Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (IsEdge(at) && (word.Length >= MayBeABeginning || IsEdge(end)))
            {
                yield return starts[at]..ends[end - 1];
            }
        }
    }

    /// <summary>So many kana may be the beginning of a longer reading.</summary>
    private const int MayBeABeginning = 3;

    private int Next(string word, int at) => Text.IndexOf(word, at + word.Length, StringComparison.Ordinal);

    // Between two characters of one reading there is none: they stand for the same stretch of the original.
    private bool IsEdge(int at) => at == 0 || at == Text.Length || starts[at] != starts[at - 1];
}

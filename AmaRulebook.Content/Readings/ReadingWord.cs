namespace AmaRulebook.Content.Readings;

/// <summary>A word of the list, with its runs: a reading at the kanji, none at the kana between and behind them.</summary>
internal sealed record ReadingWord(string Text, ReadingContext Before, ReadingContext After, IReadOnlyList<RubyRun> Runs)
{
    private readonly bool standsAlone = Text.Length == 1 && Before.IsEmpty && After.IsEmpty;

    /// <summary>The exacter the more: first the longer word, then the one whose neighbours are told more closely.</summary>
    public int Weight { get; } = (Text.Length * 100) + Before.Weight + After.Weight;

    /// <summary>
    /// Whether this is the word at a place. A single kanji without context is a word of its own, never a part of one
    /// that the list lacks: 人物 must not become ひともの.
    /// </summary>
    public bool StandsAt(string text, int start)
    {
        var end = start + Text.Length;
        return text.AsSpan(start).StartsWith(Text, StringComparison.Ordinal)
            && Before.EndsAt(text, start)
            && After.BeginsAt(text, end)
            && !(standsAlone && HasKanjiBeside(text, start, end));
    }

    private static bool HasKanjiBeside(string text, int start, int end) =>
        (start > 0 && Kana.IsKanji(text, start - 1)) || (end < text.Length && Kana.IsKanji(text, end));
}

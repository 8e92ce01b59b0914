namespace AmaRulebook.Content.Readings;

/// <summary>
/// What must stand beside a word for its reading to hold: a text, or one of the kinds 数 (a digit), かな (hiragana) and
/// 漢字; empty for anything.
/// </summary>
internal readonly record struct ReadingContext(string Text)
{
    private const string Digit = "数";
    private const string Hiragana = "かな";
    private const string Kanji = "漢字";

    public bool IsEmpty => Text.Length == 0;

    /// <summary>How much the context says: of two words of one length, the one that is told more exactly is meant.</summary>
    public int Weight => IsEmpty ? 0 : Text is Digit or Hiragana or Kanji ? 1 : 1 + Text.Length;

    public bool EndsAt(string text, int end) => Text switch
    {
        "" => true,
        Digit or Hiragana or Kanji => end > 0 && IsOfKind(text, end - 1),
        _ => text.AsSpan(0, end).EndsWith(Text, StringComparison.Ordinal),
    };

    public bool BeginsAt(string text, int start) => Text switch
    {
        "" => true,
        Digit or Hiragana or Kanji => start < text.Length && IsOfKind(text, start),
        _ => text.AsSpan(start).StartsWith(Text, StringComparison.Ordinal),
    };

    private bool IsOfKind(string text, int at) => Text switch
    {
        Digit => char.IsDigit(text[at]),
        Hiragana => Kana.IsHiragana(text[at]),
        _ => Kana.IsKanji(text, at),
    };
}

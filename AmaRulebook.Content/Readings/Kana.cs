namespace AmaRulebook.Content.Readings;

/// <summary>Tells the scripts of Japanese apart.</summary>
internal static class Kana
{
    /// <summary>Whether the character at a place is a kanji, 々 among them; either half of one beyond the BMP counts.</summary>
    public static bool IsKanji(string text, int at) => text[at]
        is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〆' or (>= '\uD840' and <= '\uD8BF')
        || (char.IsLowSurrogate(text[at]) && at > 0 && text[at - 1] is >= '\uD840' and <= '\uD8BF');

    /// <summary>Hiragana, katakana or the mark of a long vowel.</summary>
    public static bool IsKana(char character) => IsHiragana(character) || character is (>= '\u30A1' and <= '\u30FA') or 'ー';

    public static bool IsHiragana(char character) => character is >= '\u3041' and <= '\u3096';

    /// <summary>The text with its katakana as hiragana, character by character.</summary>
    public static string ToHiragana(string text) =>
        string.Concat(text.Select(character => character is >= '\u30A1' and <= '\u30F6' ? (char)(character - 0x60) : character));
}

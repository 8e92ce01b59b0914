using System.Buffers;
using System.Globalization;
using System.Text;
using AmaRulebook.Content.Readings;

namespace AmaRulebook.Content.Searching;

/// <summary>
/// A text in the forms in which it is searched - NFKC, lower case, katakana as hiragana; and that again with its kanji in
/// kana, as they are read - with the way back to the places in the original.
/// </summary>
internal sealed class FoldedText
{
    private readonly SearchedForm plain;
    private readonly SearchedForm? read;

    /// <param name="original">The text.</param>
    /// <param name="readings">Where they are given, the text is found by its readings too: 補助金 by ほじょきん.</param>
    public FoldedText(string original, ReadingList? readings = null)
    {
        Original = original;
        plain = new SearchedForm();
        AddClusters(plain, original, 0, original.Length);
        plain.Close();
        read = readings is null ? null : Read(original, readings);
    }

    public string Original { get; }

    /// <summary>The form in which it is searched.</summary>
    public string Folded => plain.Text;

    /// <summary>The same with each word of the readings in kana; what has none stands as it is.</summary>
    public string InKana => (read ?? plain).Text;

    /// <summary>The folded form alone.</summary>
    public static string Fold(string text) => new FoldedText(text).Folded;

    /// <summary>Whether a folded word is all kana, and so may be a reading.</summary>
    public static bool IsKana(string word) => word.All(character => character is (>= '\u3041' and <= '\u3096') or 'ー');

    public bool Contains(string word) => Folded.Contains(word, StringComparison.Ordinal);

    /// <summary>Where a folded word stands in the original text, or its reading.</summary>
    public IEnumerable<Range> Find(string word) => read is not null && IsKana(word) ? read.FindReading(word) : plain.Find(word);

    private static SearchedForm? Read(string original, ReadingList readings)
    {
        var form = new SearchedForm();
        var at = 0;
        var hasAny = false;
        foreach (var run in readings.Annotate(original))
        {
            var end = at + run.Text.Length;
            if (run.Reading.Length > 0)
            {
                hasAny = true;
                form.Add(Fold(run.Reading), at, end);
            }
            else
            {
                AddClusters(form, original, at, end);
            }

            at = end;
        }

        return hasAny ? form.Close() : null;
    }

    private static void AddClusters(SearchedForm form, string original, int start, int stop)
    {
        while (start < stop)
        {
            var end = EndOfCluster(original, start);
            form.Add(FoldCluster(original.AsSpan(start, end - start)), start, end);
            start = end;
        }
    }

    // A character and the marks that change it: half-width ﾀﾞ is two characters and folds to one.
    private static int EndOfCluster(string text, int start)
    {
        Rune.DecodeFromUtf16(text.AsSpan(start), out _, out var length);
        var end = start + length;
        while (end < text.Length && IsMark(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsMark(char character) => character is '\uFF9E' or '\uFF9F'
        || (character > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark);

    private static string FoldCluster(ReadOnlySpan<char> cluster)
    {
        if (!IsValid(cluster))
        {
            return "\uFFFD";
        }

        return string.Concat(cluster.ToString().Normalize(NormalizationForm.FormKC)
            .Select(character => ToHiragana(char.ToLowerInvariant(character))));
    }

    // What normalising refuses: half a surrogate pair, and the noncharacter U+FFFE.
    private static bool IsValid(ReadOnlySpan<char> cluster) =>
        Rune.DecodeFromUtf16(cluster, out var rune, out _) == OperationStatus.Done && rune.Value != 0xFFFE;

    private static char ToHiragana(char character) =>
        character is (>= '\u30A1' and <= '\u30F6') or '\u30FD' or '\u30FE' ? (char)(character - 0x60) : character;
}

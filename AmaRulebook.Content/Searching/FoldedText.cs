using System.Buffers;
using System.Globalization;
using System.Text;

namespace AmaRulebook.Content.Searching;

/// <summary>
/// A text in the form in which it is searched - NFKC, lower case, katakana as hiragana - with the way back to the
/// places in the original.
/// </summary>
internal sealed class FoldedText
{
    private readonly string folded;
    private readonly int[] starts;
    private readonly int[] ends;

    public FoldedText(string original)
    {
        var text = new StringBuilder(original.Length);
        List<int> from = new(original.Length), to = new(original.Length);
        for (var start = 0; start < original.Length;)
        {
            var end = EndOfCluster(original, start);
            foreach (var character in FoldCluster(original.AsSpan(start, end - start)))
            {
                text.Append(character);
                from.Add(start);
                to.Add(end);
            }

            start = end;
        }

        Original = original;
        folded = text.ToString();
        starts = [.. from];
        ends = [.. to];
    }

    public string Original { get; }

    /// <summary>The form in which it is searched.</summary>
    public string Folded => folded;

    /// <summary>The folded form alone.</summary>
    public static string Fold(string text) => new FoldedText(text).folded;

    public bool Contains(string word) => folded.Contains(word, StringComparison.Ordinal);

    /// <summary>Where a folded word stands in the original text.</summary>
    public IEnumerable<Range> Find(string word)
    {
        var at = folded.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            yield return starts[at]..ends[at + word.Length - 1];
            at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal);
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

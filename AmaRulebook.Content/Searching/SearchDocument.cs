namespace AmaRulebook.Content.Searching;

/// <summary>One place that can be found, folded once.</summary>
internal sealed class SearchDocument(
    SearchHitKind kind, string title, string context, string address, string text, params IEnumerable<string> names)
{
    private readonly FoldedText title = new(title);
    private readonly FoldedText text = new(text.Replace('\n', ' '));
    private readonly FoldedText[] names = [.. names.Select(name => new FoldedText(name))];

    /// <summary>How well the place answers all words, less being better; null where it lacks one.</summary>
    public int? Rank(IReadOnlyList<IReadOnlyList<string>> words)
    {
        var inTitle = words.Count(word => word.Any(IsInTitle));
        if (!words.All(word => word.Any(IsInTitle) || word.Any(text.Contains)))
        {
            return null;
        }

        var quality = words.Count == 1 && (title.Is(words[0][0]) || names.Any(name => name.Is(words[0][0]))) ? 0
            : inTitle == words.Count ? 1
            : inTitle > 0 ? 2
            : 3;
        return (quality * 10) + Precedence;
    }

    public SearchHit ToHit(IReadOnlyList<IReadOnlyList<string>> words)
    {
        string[] all = [.. words.SelectMany(word => word)];
        return new SearchHit(
            kind, title.Original, context, address, MarkedText.Whole(title, all), MarkedText.Excerpt(text, all));
    }

    // Who looks a word up wants its meaning first, then the rules, then the lists.
    private int Precedence => kind switch
    {
        SearchHitKind.Term => 0,
        SearchHitKind.Form => 1,
        SearchHitKind.Section => 2,
        _ => 3,
    };

    private bool IsInTitle(string word) => title.Contains(word) || names.Any(name => name.Contains(word));
}

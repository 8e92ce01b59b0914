namespace AmaRulebook.Content.Searching;

/// <summary>One place that can be found, folded once.</summary>
internal sealed class SearchDocument(
    SearchHitKind kind, string title, string context, string address, string text, params IEnumerable<string> names)
{
    private const int Nowhere = 5;

    private readonly FoldedText title = new(title);
    private readonly FoldedText text = new(text.Replace('\n', ' '));
    private readonly FoldedText[] names = [.. names.Select(name => new FoldedText(name))];

    /// <summary>
    /// How well the place answers all words, less being better; null where it lacks one. Each word counts by the best
    /// place that it stands in - the whole title, part of it, the text, and the words beside it after the word itself -
    /// and of equals a term comes before a form, a form before a section, and a section before an item.
    /// </summary>
    public int? Rank(SearchWord[] words)
    {
        var sum = 0;
        foreach (var word in words)
        {
            var distance = Distance(word);
            if (distance == Nowhere)
            {
                return null;
            }

            sum += distance;
        }

        return (sum * 10) + Precedence;
    }

    /// <param name="marked">The words to mark, and those beside them.</param>
    public SearchHit ToHit(string[] marked) => new(kind, title, text, context, address, marked);

    // Who looks a word up wants its meaning first, then the rules, then the lists.
    private int Precedence => kind switch
    {
        SearchHitKind.Term => 0,
        SearchHitKind.Form => 1,
        SearchHitKind.Section => 2,
        _ => 3,
    };

    private int Distance(SearchWord word) =>
        IsName(word.Text) ? 0
        : IsInName(word.Text) ? 1
        : IsInAny(title, word.Others) ? 2
        : text.Contains(word.Text) ? 3
        : IsInAny(text, word.Others) ? 4
        : Nowhere;

    private bool IsName(string word) => title.Is(word) || Array.Exists(names, name => name.Is(word));

    private bool IsInName(string word) => title.Contains(word) || Array.Exists(names, name => name.Contains(word));

    private static bool IsInAny(FoldedText text, string[] words) => Array.Exists(words, text.Contains);
}

using AmaRulebook.Content.Readings;

namespace AmaRulebook.Content.Searching;

/// <summary>One place that can be found, folded once.</summary>
internal sealed class SearchDocument
{
    private readonly SearchHitKind kind;
    private readonly FoldedText title;
    private readonly FoldedText text;
    private readonly string[] names;
    private readonly string context;
    private readonly string address;
    private readonly string everything;   // Most places hold no word at all: one look tells.
    private readonly string everythingInKana;

    public SearchDocument(
        ReadingList readings, SearchHitKind kind, string title, string context, string address, string text, params IEnumerable<string> names)
    {
        this.kind = kind;
        this.title = new FoldedText(title, readings);
        this.text = new FoldedText(text.Replace('\n', ' '), readings);
        this.context = context;
        this.address = address;
        this.names = [this.title.Folded, .. names.Select(FoldedText.Fold)];
        everything = string.Join('\n', [.. this.names, this.text.Folded]);
        everythingInKana = string.Join('\n', [.. this.names, this.title.InKana, this.text.InKana]);
    }

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
            var stands = word.IsKana ? StandsAsRead(word.Text) : Holds(everything, word.Text);
            if (!stands && !Array.Exists(word.Others, other => Holds(everything, other)))
            {
                return null;
            }

            sum += Distance(word, stands);
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

    // Kana between the ends of words are no word: しん is not in かくしんの.
    private bool StandsAsRead(string word) => Holds(everythingInKana, word)
        && (Array.Exists(names, name => Holds(name, word)) || title.Find(word).Any() || text.Find(word).Any());

    // What stands somewhere and in no name stands in the text.
    private int Distance(SearchWord word, bool stands) =>
        stands && (Array.Exists(names, name => name == word.Text) || (word.IsKana && title.InKana == word.Text)) ? 0
        : stands && (Array.Exists(names, name => Holds(name, word.Text)) || (word.IsKana && title.Find(word.Text).Any())) ? 1
        : Array.Exists(word.Others, title.Contains) ? 2
        : stands ? 3
        : 4;

    private static bool Holds(string folded, string word) => folded.Contains(word, StringComparison.Ordinal);
}

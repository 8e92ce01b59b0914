using AmaRulebook.Content.Terms;

namespace AmaRulebook.Content.Searching;

/// <summary>Search over one book, in memory; safe to call from many threads at once.</summary>
public sealed class RulebookSearch
{
    /// <summary>As many UTF-16 units of a query count; what is longer is cut there.</summary>
    public const int LongestQuery = 200;

    private readonly SearchDocument[] documents;
    private readonly Synonyms synonyms;
    private readonly NearestTerms nearest;

    internal RulebookSearch(Rulebook rulebook)
    {
        documents =
        [
            .. Terms(rulebook),
            .. Forms(rulebook),
            .. Sections(rulebook),
            .. Items(rulebook),
        ];
        synonyms = new Synonyms(rulebook.Terms, rulebook.Readings);
        nearest = new NearestTerms(rulebook.Terms);
    }

    /// <summary>
    /// Places that hold every word of the query, best first: a word that is the whole title, then one in a title, then
    /// one in a text; of equals terms before forms, forms before sections, sections before items, each in the book's order.
    /// </summary>
    /// <param name="query">
    /// Words apart by spaces, ordinary or ideographic; of a longer text only the first <see cref="LongestQuery"/>
    /// characters and eight words count. Width, case and kana make no difference, control and format characters none
    /// either, nor does 「とは」 at the end of a word; a word in kana finds the words that are read so; and a word that is a name of a glossary term also finds its other names and the terms related to it.
    /// </param>
    public IReadOnlyList<SearchHit> Find(string query)
    {
        var words = synonyms.Of(SearchQuery.Read(query));
        if (words.Length == 0)
        {
            return [];
        }

        string[] marked = [.. words.SelectMany(word => word.All)];
        // Each place found as one number, the rank before the place in the book: they sort as numbers, and equals stay in order.
        var found = new List<long>();
        for (var place = 0; place < documents.Length; place++)
        {
            if (documents[place].Rank(words) is { } rank)
            {
                found.Add(((long)rank << 32) | (uint)place);
            }
        }

        found.Sort();
        return found.ConvertAll(one => documents[(int)(uint)one].ToHit(marked));
    }

    /// <summary>For a query that finds nothing: the terms whose names are most like its words, at most five, nearest first.</summary>
    /// <param name="query">As for <see cref="Find"/>.</param>
    public IReadOnlyList<Term> Nearest(string query) =>
        SearchQuery.Read(query) is { Count: > 0 } words ? nearest.Of(words) : [];

    private static IEnumerable<SearchDocument> Terms(Rulebook rulebook) => rulebook.Terms.Select(term =>
        new SearchDocument(
            rulebook.Readings,
            SearchHitKind.Term,
            term.Name,
            "用語集",
            term.Address,
            term.Also.Count == 0 ? term.Meaning : $"{term.Meaning}（{string.Join("、", term.Also)}）",
            term.Also.Append(term.Reading)));

    private static IEnumerable<SearchDocument> Forms(Rulebook rulebook) => rulebook.Forms.Select(form =>
        new SearchDocument(
            rulebook.Readings,
            SearchHitKind.Form,
            form.Name,
            "協働の形態",
            rulebook.FindSection(form.Section)!.Address,
            form.Summary));

    private static IEnumerable<SearchDocument> Sections(Rulebook rulebook) =>
        from chapter in rulebook.Chapters
        from section in chapter.Sections
        select new SearchDocument(
            rulebook.Readings,
            SearchHitKind.Section, section.Heading, chapter.FullTitle, section.Address, section.Text);

    private static IEnumerable<SearchDocument> Items(Rulebook rulebook) =>
        from stage in rulebook.Stages
        from item in stage.Items
        select new SearchDocument(
            rulebook.Readings,
            SearchHitKind.CheckItem,
            item.Title,
            stage.Title,
            item.Address,
            string.Join('\n', item.Questions.Prepend(item.MeaningText)));
}

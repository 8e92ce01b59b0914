namespace AmaRulebook.Content.Searching;

/// <summary>Search over one book, in memory; safe to call from many threads at once.</summary>
public sealed class RulebookSearch
{
    private readonly SearchDocument[] documents;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms;

    internal RulebookSearch(Rulebook rulebook)
    {
        documents =
        [
            .. Terms(rulebook),
            .. Forms(rulebook),
            .. Sections(rulebook),
            .. Items(rulebook),
        ];
        synonyms = SearchQuery.Synonyms(rulebook.Terms);
    }

    /// <summary>Places that hold every word of the query, best first.</summary>
    /// <param name="query">
    /// Words apart by spaces, ordinary or ideographic; of a longer text only the first 100 characters and eight words
    /// count. Width, case and kana make no difference, and a word that is a name of a glossary term finds its other names.
    /// </param>
    public IReadOnlyList<SearchHit> Find(string query)
    {
        var words = SearchQuery.Read(query, synonyms);
        return words.Count == 0
            ? []
            : [.. documents
                .Select(document => (Document: document, Rank: document.Rank(words)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .Select(found => found.Document.ToHit(words))];
    }

    private static IEnumerable<SearchDocument> Terms(Rulebook rulebook) => rulebook.Terms.Select(term =>
        new SearchDocument(
            SearchHitKind.Term,
            term.Name,
            "用語集",
            term.Address,
            term.Also.Count == 0 ? term.Meaning : $"{term.Meaning}（{string.Join("、", term.Also)}）",
            term.Also.Append(term.Reading)));

    private static IEnumerable<SearchDocument> Forms(Rulebook rulebook) => rulebook.Forms.Select(form =>
        new SearchDocument(
            SearchHitKind.Form,
            form.Name,
            "協働の形態",
            rulebook.FindSection(form.Section)!.Address,
            form.Summary));

    private static IEnumerable<SearchDocument> Sections(Rulebook rulebook) =>
        from chapter in rulebook.Chapters
        from section in chapter.Sections
        select new SearchDocument(
            SearchHitKind.Section, section.Heading, chapter.FullTitle, section.Address, section.Text);

    private static IEnumerable<SearchDocument> Items(Rulebook rulebook) =>
        from stage in rulebook.Stages
        from item in stage.Items
        select new SearchDocument(
            SearchHitKind.CheckItem,
            item.Title,
            stage.Title,
            item.Address,
            string.Join('\n', item.Questions.Prepend(item.MeaningText)));
}

using AmaRulebook.Content.Readings;
using AmaRulebook.Content.Terms;

namespace AmaRulebook.Content.Searching;

/// <summary>The words that the glossary puts beside a word: other names of its term, and the terms related to it.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, string[]> others = new(StringComparer.Ordinal);

    public Synonyms(IReadOnlyList<Term> terms, ReadingList readings)
    {
        var byId = terms.ToDictionary(term => term.Id);
        foreach (var term in terms)
        {
            var related = term.Related.Select(id => byId[id]).SelectMany(Names);
            string[] all = [.. Names(term).Concat(related).Select(FoldedText.Fold).Distinct()];
            var read = Names(term).Select(name => new FoldedText(name, readings).InKana);
            foreach (var name in Names(term).Append(term.Reading).Select(FoldedText.Fold).Concat(read))
            {
                others.TryAdd(name, [.. all.Where(other => other != name)]);
            }
        }
    }

    /// <summary>The words of a query; several that are together one name, such as 「city hall」, are one word.</summary>
    public SearchWord[] Of(IReadOnlyList<string> words) =>
        words.Count > 1 && string.Join(' ', words) is var whole && others.ContainsKey(whole) ? [Of(whole)] : [.. words.Select(Of)];

    private SearchWord Of(string word) => new(word, others.GetValueOrDefault(word, []));

    private static IEnumerable<string> Names(Term term) => term.Also.Prepend(term.Name);
}

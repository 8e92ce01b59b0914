using AmaRulebook.Content.Terms;

namespace AmaRulebook.Content.Searching;

/// <summary>The words that the glossary puts beside a word: other names of its term, and the terms related to it.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, string[]> others = new(StringComparer.Ordinal);

    public Synonyms(IReadOnlyList<Term> terms)
    {
        var byId = terms.ToDictionary(term => term.Id);
        foreach (var term in terms)
        {
            var related = term.Related.Select(id => byId[id]).SelectMany(Names);
            string[] all = [.. Names(term).Concat(related).Select(FoldedText.Fold).Distinct()];
            foreach (var name in Names(term).Append(term.Reading).Select(FoldedText.Fold))
            {
                others.TryAdd(name, [.. all.Where(other => other != name)]);
            }
        }
    }

    public SearchWord Of(string word) => new(word, others.GetValueOrDefault(word, []));

    private static IEnumerable<string> Names(Term term) => term.Also.Prepend(term.Name);
}

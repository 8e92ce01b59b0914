using AmaRulebook.Content.Terms;

namespace AmaRulebook.Content.Searching;

/// <summary>The terms that look most like a word that was not found: 「共働」 is near to 協働.</summary>
internal sealed class NearestTerms(IReadOnlyList<Term> terms)
{
    private const int Most = 5;

    // Half of the characters may differ; with more, the likeness is chance.
    private const double FarthestDistance = .5;

    private readonly (Term Term, (string Text, ulong Signs)[] Names)[] terms =
        [.. terms.Select(term => (term, Signed(term.Also.Prepend(term.Name).Append(term.Reading).Select(FoldedText.Fold))))];

    /// <summary>At most five, the nearest to any of the words first.</summary>
    public IReadOnlyList<Term> Of(IReadOnlyList<string> words)
    {
        var asked = Signed(words);
        return
        [
            .. terms
                .Select(entry => (entry.Term, Distance: Nearest(asked, entry.Names)))
                .Where(near => near.Distance <= FarthestDistance)
                .OrderBy(near => near.Distance)
                .Take(Most)
                .Select(near => near.Term),
        ];
    }

    private static double Nearest((string Text, ulong Signs)[] words, (string Text, ulong Signs)[] names)
    {
        var nearest = 1.0;
        foreach (var word in words)
        {
            foreach (var name in names)
            {
                // Without a sign in common they have no character in common either, and all of them are edits.
                if ((word.Signs & name.Signs) != 0)
                {
                    nearest = Math.Min(nearest, Distance(word.Text, name.Text));
                }
            }
        }

        return nearest;
    }

    // Each text with the signs of its characters: a bit for each, that some others share.
    private static (string Text, ulong Signs)[] Signed(IEnumerable<string> texts) =>
        [.. texts.Select(text => (text, text.Aggregate(0UL, (signs, character) => signs | (1UL << (character % 64)))))];

    // Every character of the longer that has no partner in the other is an edit; where those alone are too many, their order
    // needs no look.
    private static bool IsTooFar(string word, string name)
    {
        var longer = Math.Max(word.Length, name.Length);
        var most = FarthestDistance * longer;
        if (Math.Abs(word.Length - name.Length) > most)
        {
            return true;
        }

        var partners = 0;
        foreach (var character in word)
        {
            partners += name.Contains(character, StringComparison.Ordinal) ? 1 : 0;
        }

        return longer - partners > most;
    }

    // A name that the word holds is near however long the word is: 「協働まつり」 and 協働. Of two such the longer is nearer.
    private static double Distance(string word, string name) =>
        name.Length > 1 && word.Contains(name, StringComparison.Ordinal)
            ? FarthestDistance * (word.Length - name.Length) / word.Length
            : IsTooFar(word, name) ? 1
            : (double)Edits(word, name) / Math.Max(word.Length, name.Length);

    // Levenshtein's distance: how many characters must be put in, left out or changed.
    private static int Edits(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

namespace AmaRulebook.Content.Readings;

/// <summary>
/// The readings of <c>furigana.yml</c>, and the one place where text gets its ふりがな. At each place the longest word
/// counts; of equally long ones, the one whose neighbours are told most exactly.
/// </summary>
public sealed class ReadingList
{
    private readonly Dictionary<char, ReadingWord[]> words;

    internal ReadingList(IEnumerable<ReadingWord> words) =>
        this.words = words
            .GroupBy(word => word.Text[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Weight).ToArray());

    /// <summary>Cuts a text into runs; put together again they are the text.</summary>
    /// <param name="text">Plain text, without markup.</param>
    public IReadOnlyList<RubyRun> Annotate(string text)
    {
        var runs = new List<RubyRun>();
        var plain = 0;
        foreach (var (start, word) in Find(text))
        {
            AddPlain(start);
            runs.AddRange(word.Runs);
            plain = start + word.Text.Length;
        }

        AddPlain(text.Length);
        return runs;

        void AddPlain(int end)
        {
            if (end > plain)
            {
                runs.Add(new RubyRun(text[plain..end], ""));
            }
        }
    }

    /// <summary>
    /// Puts ruby into the text of an HTML document or fragment; tags and attributes stay as they are. Left alone are the
    /// head, figures, form values, what people typed (<c>bdi</c>) and ruby that is there already.
    /// </summary>
    /// <param name="html">Well-formed HTML, as this application writes it.</param>
    public string AnnotateHtml(string html) => new HtmlRuby(this).Annotate(html);

    /// <summary>The stretches of kanji that no word covers, as places in the text.</summary>
    internal IEnumerable<Range> FindUncovered(string text)
    {
        var plain = 0;
        foreach (var (start, word) in Find(text).Append((text.Length, null!)))
        {
            foreach (var stretch in KanjiIn(text, plain, start))
            {
                yield return stretch;
            }

            plain = start + (word?.Text.Length ?? 0);
        }
    }

    /// <summary>The words of a text with the places where they stand.</summary>
    internal IEnumerable<(int Start, ReadingWord Word)> Find(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var found = words.GetValueOrDefault(text[at])?.FirstOrDefault(word => word.StandsAt(text, at));
            if (found is not null)
            {
                yield return (at, found);
            }

            at += found?.Text.Length ?? 1;
        }
    }

    private static IEnumerable<Range> KanjiIn(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var from = at;
            while (at < end && Kana.IsKanji(text, at))
            {
                at++;
            }

            if (at > from)
            {
                yield return from..at;
            }
        }
    }
}

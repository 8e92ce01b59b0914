namespace AmaRulebook.Content.Searching;

/// <summary>Cuts a text where the searched words are.</summary>
internal static class MarkedText
{
    private const int ExcerptLength = 80;
    private const int LeadLength = 24;
    private const string Cut = "…";

    public static IReadOnlyList<TextPart> Whole(FoldedText text, IReadOnlyList<string> words) =>
        Parts(text.Original, 0, text.Original.Length, Places(text, words));

    /// <summary>About 80 characters around the first hit, or from the start where the text has none.</summary>
    public static IReadOnlyList<TextPart> Excerpt(FoldedText text, IReadOnlyList<string> words)
    {
        var places = Places(text, words);
        var original = text.Original;
        var start = places.Count == 0 ? 0 : StartBefore(original, places[0].Start);
        var end = WholeCharacter(original, Math.Min(original.Length, start + ExcerptLength));
        var parts = Parts(original, start, end, places);
        return
        [
            .. start > 0 ? [new TextPart(Cut, false)] : Array.Empty<TextPart>(),
            .. parts,
            .. end < original.Length ? [new TextPart(Cut, false)] : Array.Empty<TextPart>(),
        ];
    }

    // The sentence's beginning where it is near and enough follows it, else some characters before the hit.
    private static int StartBefore(string text, int hit)
    {
        var earliest = Math.Max(0, Math.Min(hit - LeadLength, text.Length - ExcerptLength));
        var sentence = hit == 0 ? -1 : text.LastIndexOf('。', hit - 1, hit - earliest);
        return sentence >= 0 && text.Length - sentence > ExcerptLength / 2
            ? SkipSpaces(text, sentence + 1, hit)
            : WholeCharacter(text, earliest);
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int WholeCharacter(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    private static List<(int Start, int End)> Places(FoldedText text, IReadOnlyList<string> words)
    {
        var places = new List<(int Start, int End)>();
        foreach (var (start, end) in words.SelectMany(text.Find)
            .Select(range => (range.Start.Value, range.End.Value))
            .OrderBy(range => range.Item1))
        {
            if (places.Count > 0 && start <= places[^1].End)
            {
                places[^1] = (places[^1].Start, Math.Max(places[^1].End, end));
            }
            else
            {
                places.Add((start, end));
            }
        }

        return places;
    }

    private static List<TextPart> Parts(string text, int from, int to, List<(int Start, int End)> places)
    {
        var parts = new List<TextPart>();
        var at = from;
        foreach (var (placeStart, placeEnd) in places)
        {
            var (start, end) = (Math.Max(placeStart, from), Math.Min(placeEnd, to));
            if (start < end)
            {
                Add(text[at..start], false);
                Add(text[start..end], true);
                at = end;
            }
        }

        Add(text[at..to], false);
        return parts;

        void Add(string stretch, bool isMatch)
        {
            if (stretch.Length > 0)
            {
                parts.Add(new TextPart(stretch, isMatch));
            }
        }
    }
}

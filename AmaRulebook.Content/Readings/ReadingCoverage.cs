using AmaRulebook.Content.Files;

namespace AmaRulebook.Content.Readings;

/// <summary>Finds the kanji of the whole content that no word of <c>furigana.yml</c> covers.</summary>
internal static class ReadingCoverage
{
    private const int Context = 6;

    /// <summary>One warning a word, at its first place.</summary>
    public static IReadOnlyList<ContentProblem> Check(ReadingList readings, IEnumerable<ContentFile> files) =>
    [
        .. files.SelectMany(file => Missing(readings, file))
            .GroupBy(missing => missing.Word)
            .Select(group => Warn(group.First(), group.Count())),
    ];

    private static IEnumerable<MissingWord> Missing(ReadingList readings, ContentFile file)
    {
        var prose = ProseText.Of(file);
        return readings.FindUncovered(prose.Text).Select(place => new MissingWord(
            prose.Text[place],
            file.Path,
            prose.LineAt(place.Start.Value),
            prose.Around(place, Context)));
    }

    private static ContentProblem Warn(MissingWord missing, int count) => new(
        missing.File,
        missing.Line,
        $"「{missing.Word}」の読みが furigana.yml にありません（…{missing.Context}…）{(count > 1 ? $"。ほか{count - 1}か所" : "")}");

    private sealed record MissingWord(string Word, string File, int Line, string Context);
}

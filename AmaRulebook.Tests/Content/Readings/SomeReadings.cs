using AmaRulebook.Content.Files;

namespace AmaRulebook.Content.Readings;

/// <summary>A list made of lines as they stand in <c>furigana.yml</c>.</summary>
internal static class SomeReadings
{
    public static ReadingList Of(params string[] lines) =>
        ReadingsReader.Read(new ContentFile("furigana.yml", string.Join('\n', lines)), new ProblemList().In("furigana.yml"))!;

    /// <summary>The text with each reading in brackets behind its kanji.</summary>
    public static string Read(this ReadingList readings, string text) => string.Concat(readings.Annotate(text)
        .Select(run => run.Reading.Length > 0 ? $"{run.Text}[{run.Reading}]" : run.Text));
}

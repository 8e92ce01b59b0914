using System.Text.RegularExpressions;
using AmaRulebook.Content.Files;
using AmaRulebook.Content.Yaml;

namespace AmaRulebook.Content.Readings;

/// <summary>Reads <c>furigana.yml</c>: one line a word, <c>言葉: よみ</c>, where needed with what stands before or after it.</summary>
internal static partial class ReadingsReader
{
    private const int LongestWord = 30;

    /// <summary>The list, or null where the file holds no lines of that form.</summary>
    public static ReadingList? Read(ContentFile file, FileProblems problems)
    {
        if (YamlReader.ReadMapping(file.Text, problems) is not { } fields)
        {
            return null;
        }

        var words = fields.TextByKey("協働: きょうどう");
        return new ReadingList([.. words.Select(pair => ReadWord(pair.Key, pair.Value, problems)).OfType<ReadingWord>()]);
    }

    private static ReadingWord? ReadWord(string key, (string Reading, int Line) value, FileProblems problems)
    {
        var entry = Entry().Match(key);
        var word = entry.Groups["word"].Value;
        var runs = entry.Success && word.Length <= LongestWord ? ReadingRuns.Of(word, value.Reading) : null;
        if (Refusal(key, entry.Success, word, value.Reading, runs) is { } refusal)
        {
            problems.Add(value.Line, refusal);
            return null;
        }

        return new ReadingWord(word, new(entry.Groups["before"].Value), new(entry.Groups["after"].Value), runs!);
    }

    private static string? Refusal(string key, bool isEntry, string word, string reading, IReadOnlyList<RubyRun>? runs) =>
        !isEntry ? $"言葉「{key}」が読めません。漢字とかなだけで書き、前後の文は「（その）方（が）」のように全角のかっこで囲んでください。"
        : word.Length > LongestWord ? $"言葉「{word}」が長すぎます。{LongestWord}字までに分けてください。"
        : !Enumerable.Range(0, word.Length).Any(at => Kana.IsKanji(word, at)) ? $"言葉「{word}」に漢字がありません。この行を消してください。"
        : !reading.All(Kana.IsKana) ? $"「{word}」の読み「{reading}」は、かなだけで書いてください。"
        : runs is null ? $"「{word}」の読み「{reading}」が、言葉の中のかなと合いません。送りがなまで書いてください。"
        : null;

    [GeneratedRegex(
        "^(（(?<before>[^（）\\s]+)）)?(?<word>[\u3041-\u3096\u30A1-\u30FAー々〆\u3400-\u9FFF\uF900-\uFAFF\uD840-\uD8BF\uDC00-\uDFFF]+)(（(?<after>[^（）\\s]+)）)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}

using System.Text;
using System.Text.RegularExpressions;

namespace AmaRulebook.Content.Readings;

/// <summary>Parts a word's reading among its kanji: 話し合い and はなしあい are 話(はな) し 合(あ) い.</summary>
internal static class ReadingRuns
{
    /// <summary>The runs of a word, or null where its kana are not those of the reading.</summary>
    public static IReadOnlyList<RubyRun>? Of(string word, string reading)
    {
        var parts = Parts(word);
        var pattern = new StringBuilder("^");
        foreach (var part in parts)
        {
            pattern.Append(IsKanji(part) ? "(.+?)" : $"({Regex.Escape(Kana.ToHiragana(part))})");
        }

        var match = Regex.Match(Kana.ToHiragana(reading), pattern.Append('$').ToString(), RegexOptions.CultureInvariant);
        return match.Success
            ? [.. parts.Select((part, index) => new RubyRun(part, IsKanji(part) ? Cut(reading, match.Groups[index + 1]) : ""))]
            : null;
    }

    private static string Cut(string reading, Group group) => reading.Substring(group.Index, group.Length);

    private static bool IsKanji(string part) => Kana.IsKanji(part, 0);

    private static List<string> Parts(string word)
    {
        var parts = new List<string>();
        for (int start = 0, at = 1; at <= word.Length; at++)
        {
            if (at == word.Length || Kana.IsKanji(word, at) != Kana.IsKanji(word, start))
            {
                parts.Add(word[start..at]);
                start = at;
            }
        }

        return parts;
    }
}

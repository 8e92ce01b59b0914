using System.Text.RegularExpressions;
using AmaRulebook.Content;
using AmaRulebook.Content.Chapters;

namespace AmaRulebook.Reading;

/// <summary>What an address that leads nowhere may have meant.</summary>
/// <param name="Words">Words to search for; empty where none can be guessed.</param>
/// <param name="Section">The section that its number is nearest to, or null.</param>
/// <param name="Chapter">The chapter that its number names, or null.</param>
/// <param name="IsInBook">Whether it lies below <c>/rulebook</c>.</param>
public sealed partial record LostAddress(string Words, Section? Section, Chapter? Chapter, bool IsInBook)
{
    // A longer part of an address is no word that somebody looks for.
    private const int LongestWord = 40;

    // What stands behind these is secret or somebody's own; nothing of it is shown again.
    private static readonly string[] Doors = ["join", "me", "projects", "staff", "open", "assets"];

    public static LostAddress Of(string path, Rulebook book)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || Doors.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
        {
            return new LostAddress("", null, null, false);
        }

        var last = Extension().Replace(parts[^1], "").ToLowerInvariant();
        var chapter = ChapterNumber().Match(last) is { Success: true } number ? book.FindChapter($"chapter-{number.Groups[1].Value}") : null;
        return new LostAddress(
            WordsOf(last, book),
            book.FindNearestSection(last),
            chapter,
            parts[0].Equals("rulebook", StringComparison.OrdinalIgnoreCase));
    }

    private static string WordsOf(string part, Rulebook book) =>
        book.FindForm(part)?.Name
        ?? book.Terms.FirstOrDefault(term => term.Id == part)?.Name
        ?? (part.Length <= LongestWord && JapaneseWord().IsMatch(part) ? part : "");

    [GeneratedRegex(@"\.(html?|php|aspx?|md|pdf)$", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

    [GeneratedRegex(@"^(?:chapter|ch|第)?[-_]?0*([1-9][0-9]?)章?$")]
    private static partial Regex ChapterNumber();

    [GeneratedRegex(@"^[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}々ー・a-z0-9 　]*[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}][\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}々ー・a-z0-9 　]*$")]
    private static partial Regex JapaneseWord();
}

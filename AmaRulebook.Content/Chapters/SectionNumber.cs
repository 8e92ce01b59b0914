using System.Text.RegularExpressions;

namespace AmaRulebook.Content.Chapters;

/// <summary>
/// The number of a section, made from its id: <c>2-3</c> is 「3」 of chapter 2, <c>2-3-4</c> is 「(4)」 below it; the
/// sections of the introduction, <c>0-1</c>, are 「(1)」. An id that begins with a letter has none.
/// </summary>
internal static partial class SectionNumber
{
    private const string Introduction = "introduction";

    /// <summary>Number and citation, such as 「(4)」 and 「第2章 3.(4)」.</summary>
    public static (string Number, string Citation) Of(string id, string chapterLabel)
    {
        var parts = Numbered().Match(id);
        if (!parts.Success)
        {
            return ("", "");
        }

        var section = parts.Groups["section"].Value;
        if (parts.Groups["sub"] is { Success: true, Value: var sub })
        {
            return ($"({sub})", $"{chapterLabel} {section}.({sub})");
        }

        return parts.Groups["chapter"].Value == "0"
            ? ($"({section})", $"{chapterLabel} ({section})")
            : (section, $"{chapterLabel} {section}.");
    }

    /// <summary>What keeps an id from numbering the section it stands at, or null.</summary>
    /// <param name="id">The section's id.</param>
    /// <param name="level">2 or 3.</param>
    /// <param name="chapterId">The chapter it stands in.</param>
    /// <param name="parentId">The id of the section it is nested in, or null.</param>
    public static string? Refusal(string id, int level, string chapterId, string? parentId)
    {
        if (Ids.IsUnnumbered(id))
        {
            return null;
        }

        var parts = Numbered().Match(id);
        if (!parts.Success)
        {
            return $"番号（ID）「{id}」の形が正しくありません。「2-3」「2-3-4」のような数字か、「about-edition」のような半角の英字で始まる名前にしてください。";
        }

        var chapter = ChapterOf(id);
        if (chapter != chapterId)
        {
            return $"番号（ID）「{id}」はこの章のものではありません。章の「id」は「{chapterId}」です。";
        }

        var isNested = parts.Groups["sub"].Success;
        return isNested != (level == 3) ? $"「{new string('#', level)}」の見出しの番号（ID）は「{(level == 3 ? "2-3-4" : "2-3")}」の形です。"
            : isNested && id[..id.LastIndexOf('-')] != parentId ? $"番号（ID）「{id}」は、上の「##」の見出し「{parentId}」の下に置けません。"
            : null;
    }

    /// <summary>The chapter that a numbered id belongs to, or null for another id.</summary>
    public static string? ChapterOf(string id) =>
        Numbered().Match(id) is { Success: true } parts ? ChapterNamed(parts.Groups["chapter"].Value) : null;

    private static string ChapterNamed(string number) => number == "0" ? Introduction : $"chapter-{number}";

    [GeneratedRegex("^(?<chapter>0|[1-9][0-9]?)-(?<section>[1-9][0-9]?)(-(?<sub>[1-9][0-9]?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}

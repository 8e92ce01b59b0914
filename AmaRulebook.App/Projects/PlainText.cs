using System.Globalization;
using System.Text;

namespace AmaRulebook.Projects;

/// <summary>
/// Text that people give, made fit to keep: Unicode NFC, line ends as one character, no control characters, no unpaired
/// surrogates, no bidirectional overrides, and no more than <see cref="LongestMarkRun"/> combining marks in a row, whatever
/// invisible characters stand between them.
/// Lengths count UTF-16 units.
/// </summary>
public static class PlainText
{
    private const int LongestMarkRun = 8;

    /// <summary>A single line, such as a name. Refuses what shows nothing (when required), is too long or unfit.</summary>
    public static Refusal? Line(string? raw, string label, int limit, bool required, out string text)
    {
        text = Normalise(raw).Replace('\n', ' ').Replace('\t', ' ').Trim();
        return required && IsInvisible(text)
            ? new Refusal(RefusalKind.Invalid, $"「{label}」が空です。入力してください。")
            : Check(text, label, limit);
    }

    /// <summary>A text of several lines, such as a note; may be empty. Refuses what is too long or unfit.</summary>
    public static Refusal? Lines(string? raw, string label, int limit, out string text)
    {
        text = Normalise(raw).TrimEnd();
        return Check(text, label, limit);
    }

    private static string Normalise(string? raw)
    {
        var text = (raw ?? "").Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
        return IsWellFormed(text) ? text.Normalize(NormalizationForm.FormC) : text;
    }

    private static Refusal? Check(string text, string label, int limit)
    {
        if (text.Length > limit)
        {
            return new Refusal(
                RefusalKind.Invalid,
                string.Create(CultureInfo.InvariantCulture, $"「{label}」は{limit:N0}字までです。いま{text.Length:N0}字あります。入力した文は消えていません。短くしてください。"));
        }

        return !IsWellFormed(text) || text.Any(IsUnfit) || HasMarkRun(text)
            ? new Refusal(RefusalKind.Invalid, $"「{label}」に、保存できない文字が入っています。入力した文は消えていません。その文字を消してください。")
            : null;
    }

    private static bool IsUnfit(char unit) =>
        (char.IsControl(unit) && unit is not ('\n' or '\t'))
        || unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFF';

    private static bool IsInvisible(string text) => text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune) || IsFormat(rune));

    private static bool IsFormat(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;

    private static bool HasMarkRun(string text)
    {
        var run = 0;
        foreach (var rune in text.EnumerateRunes().Where(rune => !IsFormat(rune)))
        {
            run = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? run + 1 : 0;
            if (run > LongestMarkRun)
            {
                return true;
            }
        }

        return false;
    }

    // string.Normalize throws on what is not: lone surrogates and the noncharacter U+FFFE.
    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]) || text[index] == '\uFFFE')
            {
                return false;
            }
        }

        return true;
    }
}

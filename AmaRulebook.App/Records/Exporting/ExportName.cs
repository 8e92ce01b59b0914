using System.Globalization;
using System.Text;

namespace AmaRulebook.Records.Exporting;

/// <summary>The name of a file that is made of a project: the project's, as far as every system takes it, and the day.</summary>
public static class ExportName
{
    private const int Longest = 60;

    /// <summary>「中央公園の花壇づくり_2026-11-23.xlsx」.</summary>
    /// <param name="project">The project's name.</param>
    /// <param name="day">The day in Japan.</param>
    /// <param name="extension">Without its dot.</param>
    public static string Of(string project, DateOnly day, string extension)
    {
        var name = new StringBuilder();
        foreach (var rune in project.EnumerateRunes())
        {
            if (name.Length < Longest && !IsDropped(rune))
            {
                name.Append(Rune.IsLetterOrDigit(rune) ? rune.ToString() : "_");
            }
        }

        var stem = name.ToString().Trim('_');
        return string.Create(CultureInfo.InvariantCulture, $"{(stem.Length > 0 ? stem : "project")}_{day:yyyy-MM-dd}.{extension}");
    }

    /// <summary>What is seen nowhere: marks of direction, joiners, control characters.</summary>
    private static bool IsDropped(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned || rune == Rune.ReplacementChar;
}

using System.Globalization;
using System.Text;

namespace AmaRulebook.Records.Exporting;

/// <summary>The name of a file that is made of a project.</summary>
public static class ExportName
{
    private const int Longest = 60;

    /// <summary>「中央公園の花壇づくり_2026-11-23.xlsx」.</summary>
    /// <param name="project">The project's name.</param>
    /// <param name="day">The day in Japan.</param>
    /// <param name="extension">Without its dot.</param>
    public static string Of(string project, DateOnly day, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{Stem(project)}_{day:yyyy-MM-dd}.{extension}");

    /// <summary>The project's name as far as every system takes it.</summary>
    public static string Stem(string project)
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
        return stem.Length > 0 ? stem : "project";
    }

    /// <summary>What is seen nowhere: marks of direction, joiners, control characters.</summary>
    private static bool IsDropped(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned || rune == Rune.ReplacementChar;
}

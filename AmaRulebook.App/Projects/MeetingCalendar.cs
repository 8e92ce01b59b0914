using System.Globalization;
using System.Text;

namespace AmaRulebook.Projects;

/// <summary>次に会う日 as a calendar file to take along (iCalendar, RFC 5545).</summary>
public static class MeetingCalendar
{
    /// <summary>Octets of one line without its end (RFC 5545, section 3.1).</summary>
    private const int LongestLine = 75;

    /// <summary>Writes a meeting down.</summary>
    /// <param name="project">The project, which has a meeting.</param>
    /// <param name="hub">The address of its page.</param>
    /// <param name="now">When the file is made.</param>
    public static string Of(Project project, string hub, DateTimeOffset now)
    {
        var meeting = project.Meeting!;
        string?[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//AmaRulebook//AmaRulebook//JA",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            $"UID:{meeting.CalendarId}",
            string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{project.MeetingVersion}"),
            $"DTSTAMP:{Instant(now)}",
            $"LAST-MODIFIED:{Instant(meeting.SetAt)}",
            $"DTSTART:{Instant(meeting.StartsAt)}",
            meeting.EndsAt is { } end ? $"DTEND:{Instant(end)}" : null,
            $"SUMMARY:{Text($"{project.Name}の集まり")}",
            meeting.Place.Length > 0 ? $"LOCATION:{Text(meeting.Place)}" : null,
            meeting.Note.Length > 0 ? $"DESCRIPTION:{Text(meeting.Note)}" : null,
            $"URL:{hub}",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        var file = new StringBuilder();
        foreach (var line in lines.OfType<string>())
        {
            Fold(line, file);
        }

        return file.ToString();
    }

    private static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A value of type TEXT (section 3.3.11).</summary>
    private static string Text(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Breaks a long line between characters; what goes on begins with a space, which counts.</summary>
    private static void Fold(string line, StringBuilder file)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                used = 1;
            }

            file.Append(rune);
            used += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}

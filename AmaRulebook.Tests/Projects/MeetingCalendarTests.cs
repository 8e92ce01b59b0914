using System.Text;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>The calendar file against RFC 5545.</summary>
public class MeetingCalendarTests
{
    private const string Hub = "https://rulebook.example.jp/projects/1";
    private readonly AProject project = With(Green).AndWith(City);

    [Fact]
    public void It_tells_when_in_universal_time_and_who_it_is()
    {
        Set(new(2026, 11, 30), end: new(20, 30), place: "北町公民館");

        var lines = Lines();

        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.Equal(["END:VEVENT", "END:VCALENDAR"], lines[^2..]);
        Assert.All(
            [
                $"UID:{project.Project.Meeting!.CalendarId}", "SEQUENCE:1", "DTSTAMP:20261123T090000Z", "DTSTART:20261130T100000Z",
                "DTEND:20261130T113000Z", "SUMMARY:中央公園の花壇づくりの集まり", "LOCATION:北町公民館", $"URL:{Hub}",
            ],
            line => Assert.Contains(line, lines));
    }

    [Fact]
    public void What_nobody_said_stands_nowhere()
    {
        Set(new(2026, 11, 30));

        Assert.DoesNotContain(Lines(), line => line.StartsWith("DTEND", StringComparison.Ordinal)
            || line.StartsWith("LOCATION", StringComparison.Ordinal) || line.StartsWith("DESCRIPTION", StringComparison.Ordinal));
    }

    [Fact]
    public void Moved_it_has_the_same_name_and_a_higher_number()
    {
        Set(new(2026, 11, 30));
        var before = Lines();
        Set(new(2026, 12, 7));
        var after = Lines();

        Assert.Equal(Find(before, "UID:"), Find(after, "UID:"));
        Assert.Equal(("SEQUENCE:1", "SEQUENCE:2"), (Find(before, "SEQUENCE:"), Find(after, "SEQUENCE:")));
        Assert.Equal("DTSTART:20261207T100000Z", Find(after, "DTSTART:"));
    }

    [Fact]
    public void Texts_are_escaped_and_cannot_begin_a_line_of_their_own()
    {
        Set(new(2026, 11, 30), place: @"公民館, 2階; 左\右", note: "一\r\nEND:VEVENT\n二");

        Assert.Equal(@"LOCATION:公民館\, 2階\; 左\\右", Find(Lines(), "LOCATION:"));
        Assert.Equal(@"DESCRIPTION:一\nEND:VEVENT\n二", Find(Lines(), "DESCRIPTION:"));
        Assert.Single(Lines(), "END:VEVENT");
    }

    [Fact]
    public void Long_lines_are_folded_at_75_octets_between_characters()
    {
        var note = string.Concat(Enumerable.Repeat("花壇𠮟🌷a", 60));
        Set(new(2026, 11, 30), note: note);
        var file = MeetingCalendar.Of(project.Project, Hub, project.Now);

        var physical = file.Split("\r\n");

        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain(physical, line => line.Contains('\n') || line.Contains('\r'));
        Assert.All(physical, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains(physical, line => Encoding.UTF8.GetByteCount(line) > 70);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
        Assert.Equal("DESCRIPTION:" + note, Find(Lines(), "DESCRIPTION:"));
    }

    private static string Find(IEnumerable<string> lines, string start) =>
        lines.Single(line => line.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The lines as a calendar reads them: unfolded.</summary>
    private string[] Lines() => MeetingCalendar.Of(project.Project, Hub, project.Now)
        .Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");

    private void Set(DateOnly day, TimeOnly? end = null, string place = "", string note = "") => Assert.Null(project.Project.SetMeeting(
        project.Of(Green), new(day, new(19, 0), end, place, note, project.Project.MeetingVersion), project.Now));
}

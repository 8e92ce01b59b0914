using AmaRulebook.Layout;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Hub;

/// <summary>次に会う日 as it is told.</summary>
/// <param name="StartsAt">When it starts.</param>
/// <param name="EndsAt">When it ends, or null.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="Note">What to know; may be empty.</param>
/// <param name="When">Day and time in words: 「11月30日(月) 19:00」, with the year where it is another.</param>
/// <param name="OverAt">From when on it is past.</param>
public sealed record MeetingView(DateTimeOffset StartsAt, DateTimeOffset? EndsAt, string Place, string Note, string When, DateTimeOffset OverAt)
{
    /// <summary>Whether it is past.</summary>
    public bool IsOver(DateTimeOffset now) => now >= OverAt;

    public static MeetingView? Of(Project project, DateTimeOffset now) => project.Meeting is { } meeting
        ? new MeetingView(meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.Note, Words(meeting, now), meeting.OverAt)
        : null;

    private static string Words(Meeting meeting, DateTimeOffset now)
    {
        var year = meeting.StartsAt.CalendarDay().Year;
        var from = year == now.CalendarDay().Year ? "" : $"{year}年";
        var until = meeting.EndsAt is { } end ? $"～{end.Time()}" : "";
        return $"{from}{meeting.StartsAt.Day()} {meeting.StartsAt.Time()}{until}";
    }
}

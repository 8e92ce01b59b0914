using AmaRulebook.Layout;

namespace AmaRulebook.Projects;

/// <summary>次に会う日: when and where the partners meet next. One a project.</summary>
public sealed class Meeting
{
    private Meeting()
    {
    }

    internal Meeting(Guid projectId) => (ProjectId, CalendarId) = (projectId, Guid.NewGuid());

    public Guid ProjectId { get; private set; }

    /// <summary>What calendars know it by: the same while it is moved, another once it is over.</summary>
    public Guid CalendarId { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>When it ends, or null where nobody said so.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    public string Place { get; private set; } = "";

    public string Note { get; private set; } = "";

    public Guid SetBy { get; private set; }

    public DateTimeOffset SetAt { get; private set; }

    /// <summary>From when on it is past: its end, or the end of its day where no end is known.</summary>
    public DateTimeOffset OverAt => EndsAt ?? StartsAt.CalendarDay().AddDays(1).At(TimeOnly.MinValue);

    /// <summary>Whether it is past.</summary>
    public bool IsOver(DateTimeOffset now) => now >= OverAt;

    internal bool ReadsLike(MeetingPlan plan) =>
        (StartsAt, EndsAt, Place, Note) == (plan.StartsAt, plan.EndsAt, plan.Place, plan.Note);

    internal void Set(MeetingPlan plan, Guid by, DateTimeOffset now)
    {
        if (SetBy != Guid.Empty && IsOver(now) && plan.StartsAt != StartsAt)
        {
            CalendarId = Guid.NewGuid();
        }

        (StartsAt, EndsAt, Place, Note) = (plan.StartsAt, plan.EndsAt, plan.Place, plan.Note);
        (SetBy, SetAt) = (by, now);
    }
}

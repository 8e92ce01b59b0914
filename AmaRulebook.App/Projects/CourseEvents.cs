namespace AmaRulebook.Projects;

/// <summary>「プロジェクトのこと」 as it stands from now on, in a new version; with a name where that was changed.</summary>
public sealed record AboutChanged(
    string Purpose, IReadOnlyList<string> FormIds, string Department, string Period, string Place, string Contact, int Version,
    string? Name = null) : ActivityEvent;

/// <summary>プロジェクトを終える.</summary>
public sealed record ProjectEnded(EndingKind Kind, string Reason) : ActivityEvent;

/// <summary>もう一度はじめる.</summary>
public sealed record ProjectReopened : ActivityEvent;

/// <summary>次に会う日 as it stands from now on.</summary>
public sealed record MeetingSet(
    Guid CalendarId, DateTimeOffset StartsAt, DateTimeOffset? EndsAt, string Place, string Note, int Version) : ActivityEvent;

/// <summary>次に会う日 was taken away.</summary>
public sealed record MeetingRemoved(int Version) : ActivityEvent;

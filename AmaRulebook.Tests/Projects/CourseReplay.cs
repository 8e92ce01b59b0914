using System.Text.Json;

namespace AmaRulebook.Projects;

/// <summary>A project's course as its events alone tell it, and as its rows stand, in the same words.</summary>
public static class CourseReplay
{
    public static string Of(Project project) => Words(
        project.AboutText, project.AboutVersion, project.Ending is { } ending ? (ending.Kind, ending.Reason) : null,
        project.Meeting is { } meeting ? (meeting.CalendarId, meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.Note) : null,
        project.MeetingVersion);

    public static string Of(IEnumerable<Activity> history)
    {
        var text = new AboutText("", "", [], "", "", "", "");
        var (version, meetingVersion) = (0, 0);
        (EndingKind, string)? ending = null;
        (Guid, DateTimeOffset, DateTimeOffset?, string, string)? meeting = null;
        foreach (var activity in history)
        {
            switch (Read(activity))
            {
                case ProjectFounded founded:
                    text = text with { Name = founded.Name, Purpose = founded.Purpose };
                    break;
                case AboutChanged about:
                    (text, version) = (new(about.Name ?? text.Name, about.Purpose, about.FormIds, about.Department, about.Period, about.Place, about.Contact), about.Version);
                    break;
                case ProjectEnded ended:
                    ending = (ended.Kind, ended.Reason);
                    break;
                case ProjectReopened:
                    ending = null;
                    break;
                case MeetingSet set:
                    (meeting, meetingVersion) = ((set.CalendarId, set.StartsAt, set.EndsAt, set.Place, set.Note), set.Version);
                    break;
                case MeetingRemoved removed:
                    (meeting, meetingVersion) = (null, removed.Version);
                    break;
            }
        }

        return Words(text, version, ending, meeting, meetingVersion);
    }

    private static ActivityEvent? Read(Activity activity) =>
        typeof(ActivityEvent).Assembly.GetType($"{typeof(ActivityEvent).Namespace}.{activity.Verb}") is { } type
            ? (ActivityEvent?)JsonSerializer.Deserialize(activity.Data, type)
            : null;

    private static string Words(AboutText text, params object?[] words) =>
        string.Join(" | ", AboutFields.All.Select(field => text[field]).Concat(words.Select(word => word?.ToString() ?? "none")));
}

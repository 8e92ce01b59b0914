using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Hub;

/// <summary>What the hub shows of a project's course, the same for everybody inside.</summary>
public sealed record CourseView(AboutView About, MeetingView? Meeting, int MeetingVersion, EndingView? Ending)
{
    public static CourseView Of(ProjectState state, DateTimeOffset now) => new(
        AboutView.Of(state), MeetingView.Of(state.Project, now), state.Project.MeetingVersion, EndingView.Of(state.Project));
}

/// <summary>How the project ended, and who said so.</summary>
public sealed record EndingView(EndingKind Kind, string Reason, string EndedBy, DateTimeOffset EndedAt)
{
    public static EndingView? Of(Project project) => project.Ending is { } ending
        ? new EndingView(ending.Kind, ending.Reason, project.NameOf(ending.EndedBy), ending.EndedAt)
        : null;
}

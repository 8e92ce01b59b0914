using AmaRulebook.Content;

namespace AmaRulebook.Projects;

/// <summary>
/// What a participant may ask of a project's course: what it is about, when the partners meet, how it ends. Each is one verb
/// of <see cref="Project"/>, stored; what changes nothing leaves no line of history.
/// </summary>
public sealed class CourseCommands(ProjectWriter writer, RulebookSource source)
{
    /// <summary>プロジェクトのことを保存.</summary>
    public Task<Refusal?> SaveAboutAsync(Command command, GivenAbout given) => RunAsync(command, writing =>
    {
        var project = writing.Project;
        var (before, name) = (project.AboutVersion, project.Name);
        var refusal = project.Describe(writing.By, given, [.. source.Current.Forms.Select(form => form.Id)], writing.Now);
        if (project.AboutVersion != before)
        {
            var text = project.AboutText;
            writing.Record(new AboutChanged(
                text.Purpose, text.FormIds, text.Department, text.Period, text.Place, text.Contact, project.AboutVersion, text.Name == name ? null : text.Name));
        }

        return refusal;
    });

    /// <summary>プロジェクトを終える.</summary>
    public Task<Refusal?> EndAsync(Command command, EndingKind kind, string? reason) => RunAsync(command, writing =>
    {
        var before = writing.Project.Ending;
        var refusal = writing.Project.End(writing.By, kind, reason, writing.Now);
        if (before is null && writing.Project.Ending is { } ending)
        {
            writing.Record(new ProjectEnded(ending.Kind, ending.Reason));
        }

        return refusal;
    });

    /// <summary>もう一度はじめる.</summary>
    public Task<Refusal?> ReopenAsync(Command command) => RunAsync(command, writing =>
    {
        if (writing.Project.Ending is not null)
        {
            writing.Project.Reopen();
            writing.Record(new ProjectReopened());
        }

        return null;
    });

    /// <summary>次に会う日を保存.</summary>
    public Task<Refusal?> SetMeetingAsync(Command command, GivenMeeting given) => RunAsync(command, writing =>
    {
        var before = writing.Project.MeetingVersion;
        var refusal = writing.Project.SetMeeting(writing.By, given, writing.Now);
        if (writing.Project is { Meeting: { } meeting } project && project.MeetingVersion != before)
        {
            writing.Record(new MeetingSet(
                meeting.CalendarId, meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.Note, project.MeetingVersion));
        }

        return refusal;
    });

    /// <summary>次に会う日を消す.</summary>
    public Task<Refusal?> RemoveMeetingAsync(Command command, int basedOn) => RunAsync(command, writing =>
    {
        var before = writing.Project.MeetingVersion;
        var refusal = writing.Project.RemoveMeeting(basedOn);
        if (writing.Project.MeetingVersion != before)
        {
            writing.Record(new MeetingRemoved(writing.Project.MeetingVersion));
        }

        return refusal;
    });

    private Task<Refusal?> RunAsync(Command command, Func<Writing, Refusal?> verb) =>
        writer.RunAsync(command, writing => Task.FromResult(verb(writing)));
}

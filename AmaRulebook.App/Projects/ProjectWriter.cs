using AmaRulebook.Live;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>
/// Carries out what a participant asks: checks the place that the browser holds, lets the domain do it, writes rows and
/// activities in one transaction, and announces after the commit. An operation that was carried out already is a success.
/// </summary>
public sealed partial class ProjectWriter(WriteGate gate, ProjectFeed feed, TimeProvider time, ILogger<ProjectWriter> logger)
{
    private static readonly Refusal NoPlace = new(
        RefusalKind.NotAllowed, "この端末は、いまこのプロジェクトに参加していません。自分用の入口か参加リンクから、もう一度入ってください。");

    private static readonly Refusal NotStored = new(
        RefusalKind.NotStored, "いま保存できませんでした。入力した内容はこの画面に残っています。少し待って、もう一度ためしてください。");

    /// <summary>Runs one command.</summary>
    /// <param name="command">Who asks, where, and the operation's id.</param>
    /// <param name="work">Calls the domain's verbs and records what happened; its refusal rolls everything back.</param>
    /// <param name="whileWaiting">Whether somebody who waits to be let in may ask for it.</param>
    public async Task<Refusal?> RunAsync(Command command, Func<Writing, Task<Refusal?>> work, bool whileWaiting = false)
    {
        try
        {
            var (refusal, sequence) = await gate.WriteAsync(db => RunAsync(db, command, work, whileWaiting));
            if (sequence is { } reached)
            {
                feed.Announce(command.ProjectId, reached);
            }

            return refusal;
        }
        catch (StorageException exception)
        {
            LogNotStored(command.ProjectId, exception);
            return NotStored;
        }
    }

    private async Task<(bool Commit, (Refusal? Refusal, long? Sequence) Result)> RunAsync(
        RulebookDb db, Command command, Func<Writing, Task<Refusal?>> work, bool whileWaiting)
    {
        if (await db.Set<Activity>().AnyAsync(activity => activity.OperationId == command.OperationId))
        {
            return (false, (null, null));
        }

        var place = await db.Set<BrowserPlace>().FindAsync(command.BrowserId, command.ProjectId);
        if (place is null || await LoadAsync(db, command.ProjectId) is not { } project
            || project.FindParticipant(place.ParticipantId) is not { IsActive: true } participant
            || !(participant.IsAdmitted || whileWaiting))
        {
            return (false, (NoPlace, null));
        }

        if (project.ArchivedAt is not null)
        {
            return (false, (Project.Archived, null));
        }

        var writing = new Writing(db, project, participant, command.OperationId, time.GetUtcNow());
        var refusal = await work(writing);
        return refusal is null && writing.HasRecorded
            ? (true, (null, project.Sequence))
            : (false, (refusal, null));
    }

    private static Task<Project?> LoadAsync(RulebookDb db, Guid projectId) => db.Set<Project>()
        .Include(project => project.Parties)
        .Include(project => project.Participants)
        .AsSplitQuery()
        .SingleOrDefaultAsync(project => project.Id == projectId);

    [LoggerMessage(Level = LogLevel.Error, Message = "A change of project {ProjectId} could not be stored.")]
    private partial void LogNotStored(Guid projectId, Exception exception);
}

/// <summary>Who asks for a change: the browser, the project, and the id of the operation, which a retry repeats.</summary>
public sealed record Command(Guid ProjectId, Guid BrowserId, Guid OperationId);

/// <summary>One change under way.</summary>
public sealed class Writing(RulebookDb db, Project project, Participant by, Guid operationId, DateTimeOffset now)
{
    private Guid? operation = operationId;

    public RulebookDb Db => db;

    public Project Project => project;

    /// <summary>The participant who asks.</summary>
    public Participant By => by;

    public DateTimeOffset Now => now;

    public bool HasRecorded => operation is null;

    /// <summary>Writes what happened into the history.</summary>
    public void Record(ActivityEvent happened, Guid? sessionId = null)
    {
        db.Add(Activity.Of(happened, project, by.Id, sessionId, operation, now));
        operation = null;
    }
}

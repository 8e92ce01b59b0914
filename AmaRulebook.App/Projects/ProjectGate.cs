using AmaRulebook.Live;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>The ways into a project for a browser that holds no place there yet: founding, joining, the own entrance.</summary>
public sealed partial class ProjectGate(
    WriteGate gate,
    IDbContextFactory<RulebookDb> contexts,
    ProjectFeed feed,
    TimeProvider time,
    ProjectKeys keys,
    ILogger<ProjectGate> logger)
{
    private static readonly Refusal NotStored = new(
        RefusalKind.NotStored, "いま保存できませんでした。入力した内容は残っています。少し待って、もう一度押してください。");

    private static readonly Refusal SentBefore = new(
        RefusalKind.Invalid, "この画面は、もう送られたものです。ページを開きなおして、もう一度入力してください。");

    /// <summary>Founds a project; the browser holds the founder's place from then on.</summary>
    /// <returns>The project's id, or why not. A repeated operation gives the project it founded.</returns>
    public Task<(Guid? ProjectId, Refusal? Refusal)> FoundAsync(Guid browserId, Guid operationId, FoundingForm form) =>
        EnterAsync(browserId, operationId, db => Task.FromResult<Entry?>(Found(db, form)));

    /// <summary>Joins by the link's token; null as project and refusal: there is no such link (any more).</summary>
    public Task<(Guid? ProjectId, Refusal? Refusal)> JoinAsync(Guid browserId, Guid operationId, string token, JoiningForm form) =>
        EnterAsync(browserId, operationId, async db =>
        {
            var hash = Secret.HashOf(token);
            var project = await db.Set<Project>()
                .Include(project => project.Parties)
                .Include(project => project.Participants)
                .AsSplitQuery()
                .SingleOrDefaultAsync(project => project.JoinLink.Hash == hash);
            if (project is null)
            {
                return null;
            }

            var place = await db.Set<BrowserPlace>().FindAsync(browserId, project.Id);
            var held = place is null ? null : project.FindParticipant(place.ParticipantId)!;
            if (held is { IsActive: true })
            {
                return new Entry(project, held);
            }

            var left = project.Parties.Where(party => !party.IsPresent).ToList();
            var joining = new NewParticipant(form.PersonName, form.PartyName, form.Kind, keys.NewEntrance());
            var (participant, refusal) = project.Join(joining, form.PartyId, time.GetUtcNow(), held);
            return participant is null
                ? Entry.Refused(refusal!)
                : new Entry(project, participant) { Returned = left.Find(party => party.IsPresent) is { } back ? new PartyReturned(back.Id) : null };
        });

    /// <summary>Gives the browser the place that an entrance leads to; null: there is no such entrance (any more).</summary>
    public Task<(Guid? ProjectId, Refusal? Refusal)> MoveInAsync(Guid browserId, string token) =>
        EnterAsync(browserId, Guid.NewGuid(), async db =>
        {
            var hash = Secret.HashOf(token);
            var participant = await db.Set<Participant>().SingleOrDefaultAsync(participant => participant.Entrance.Hash == hash && participant.EndedAt == null);
            if (participant is null)
            {
                return null;
            }

            var project = await db.Set<Project>().SingleAsync(project => project.Id == participant.ProjectId);
            return new Entry(project, participant);
        });

    private Entry Found(RulebookDb db, FoundingForm form)
    {
        var founder = new NewParticipant(form.PersonName, form.PartyName, form.Kind, keys.NewEntrance());
        var (project, refusal) = Project.Found(form.ProjectName, form.Purpose, founder, keys.NewJoinLink(), time.GetUtcNow());
        if (project is null)
        {
            return Entry.Refused(refusal!);
        }

        db.Add(project);
        return new Entry(project, project.Participants[0]) { Founding = new ProjectFounded(project.Name, project.Purpose) };
    }

    private async Task<(Guid? ProjectId, Refusal? Refusal)> EnterAsync(
        Guid browserId, Guid operationId, Func<RulebookDb, Task<Entry?>> enter)
    {
        try
        {
            var (id, refusal, sequence) = await gate.WriteAsync(db => EnterAsync(db, browserId, operationId, enter));
            if (id is { } projectId && sequence is { } reached)
            {
                feed.Announce(projectId, reached);
            }

            return (id, refusal);
        }
        catch (StorageException exception)
        {
            LogNotStored(exception);
            return (null, NotStored);
        }
    }

    private async Task<(bool Commit, (Guid? ProjectId, Refusal? Refusal, long? Sequence) Result)> EnterAsync(
        RulebookDb db, Guid browserId, Guid operationId, Func<RulebookDb, Task<Entry?>> enter)
    {
        if (await db.Set<Activity>().SingleOrDefaultAsync(activity => activity.OperationId == operationId) is { } done)
        {
            return (false, await RepeatAsync(db, browserId, done));
        }

        var now = time.GetUtcNow();
        var entry = await enter(db);
        if (entry is null or { Refusal: not null })
        {
            return (false, (null, entry?.Refusal, null));
        }

        var (project, participant) = (entry.Project!, entry.Participant!);
        await HoldPlaceAsync(db, browserId, participant, now);
        if (entry.Founding is { } founding)
        {
            db.Add(Activity.Of(founding, project, participant.Id, null, null, now));
        }

        db.ChangeTracker.DetectChanges();
        if (db.Entry(participant).State is EntityState.Added)
        {
            db.Add(Activity.Of(
                new ParticipantJoined(participant.Id, participant.PartyId, participant.IsAdmitted), project, participant.Id, null, operationId, now));
        }

        if (entry.Returned is { } returned)
        {
            db.Add(Activity.Of(returned, project, participant.Id, null, null, now));
        }

        return (true, (project.Id, null, project.Sequence));
    }

    /// <summary>A form sent twice leads where it led at first, but only the browser that sent it: an operation's id opens nothing.</summary>
    private static async Task<(Guid? ProjectId, Refusal? Refusal, long? Sequence)> RepeatAsync(
        RulebookDb db, Guid browserId, Activity done) =>
        await db.Set<BrowserPlace>().FindAsync(browserId, done.ProjectId) is { } place && place.ParticipantId == done.ParticipantId
            ? (done.ProjectId, null, null)
            : (null, SentBefore, null);

    private static async Task HoldPlaceAsync(RulebookDb db, Guid browserId, Participant participant, DateTimeOffset now)
    {
        if (await db.Set<BrowserPlace>().FindAsync(browserId, participant.ProjectId) is { } place)
        {
            place.MoveTo(participant, now);
        }
        else
        {
            db.Add(new BrowserPlace(browserId, participant, now));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An entry into a project could not be stored.")]
    private partial void LogNotStored(Exception exception);

    private sealed record Entry(Project? Project, Participant? Participant, Refusal? Refusal = null)
    {
        public ProjectFounded? Founding { get; init; }

        public PartyReturned? Returned { get; init; }

        public static Entry Refused(Refusal refusal) => new(null, null, refusal);
    }
}

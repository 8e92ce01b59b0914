using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews;

/// <summary>
/// Carries out what staff do in a project: asks in the transaction whether the account still may, lets the domain do it,
/// writes rows and activities, and announces after the commit.
/// </summary>
public sealed class StaffWriter(WriteGate gate, ProjectFeed feed, TimeProvider time)
{
    private static readonly Refusal NotAdministrator = new(RefusalKind.NotAllowed, "これができるのは管理者だけです。何も変えていません。");

    private static readonly Refusal MayNot = new(
        RefusalKind.NotAllowed, "あなたのアカウントでは、いまこれはできません。保存していません。書いた文はこの画面に残っています。管理者に、アカウントと役割をたしかめてください。");

    private static readonly Refusal Gone = new(
        RefusalKind.Closed, "このプロジェクトは、もうありません。保存していません。書いた文はこの画面に残っています。一覧にもどって、たしかめてください。");

    /// <summary>Runs one command of somebody who reviews, or who keeps the house.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="projectId">The project.</param>
    /// <param name="work">Calls the domain's verbs and records what happened; its refusal rolls everything back.</param>
    /// <param name="role">What the account must be.</param>
    /// <exception cref="StorageException">The database cannot write now; nothing was kept.</exception>
    public async Task<Refusal?> RunAsync(
        StaffUser user, Guid projectId, Func<StaffWriting, Task<Refusal?>> work, StaffRole role = StaffRole.Officer)
    {
        var (refusal, sequence) = await gate.WriteAsync(db => RunAsync(db, user, projectId, work, role));
        if (sequence is { } reached)
        {
            feed.Announce(projectId, reached);
        }

        return refusal;
    }

    private async Task<(bool Commit, (Refusal? Refusal, long? Sequence) Result)> RunAsync(
        RulebookDb db, StaffUser user, Guid projectId, Func<StaffWriting, Task<Refusal?>> work, StaffRole role)
    {
        var account = await db.Set<StaffAccount>().AsNoTracking().SingleOrDefaultAsync(account => account.Id == user.AccountId);
        if (account is not { IsActive: true } || account.Role < role)
        {
            return (false, (role is StaffRole.Administrator ? NotAdministrator : MayNot, null));
        }

        var project = await db.Set<Project>()
            .Include(project => project.Parties)
            .Include(project => project.Participants)
            .AsSplitQuery()
            .SingleOrDefaultAsync(project => project.Id == projectId);
        if (project is null)
        {
            return (false, (Gone, null));
        }

        var writing = new StaffWriting(db, project, new StaffMember(account.Id, account.Name), time.GetUtcNow());
        var refusal = await work(writing);
        return refusal is null && writing.HasRecorded ? (true, (null, project.Sequence)) : (false, (refusal, null));
    }
}

/// <summary>One change by staff under way.</summary>
public sealed class StaffWriting(RulebookDb db, Project project, StaffMember by, DateTimeOffset now)
{
    public RulebookDb Db => db;

    public Project Project => project;

    public StaffMember By => by;

    public DateTimeOffset Now => now;

    public bool HasRecorded { get; private set; }

    /// <summary>Writes a line into the staff log, in the same transaction.</summary>
    public void Log(StaffDeed deed, string detail = "") => db.Add(StaffLogEntry.Of(deed, by.AccountId, project.Id, detail, now));

    /// <summary>Writes what happened into the project's history, under no participant.</summary>
    public void Record(ActivityEvent happened, Guid? sessionId = null)
    {
        db.Add(Activity.Of(happened, project, Guid.Empty, sessionId, HasRecorded ? null : Guid.NewGuid(), now));
        HasRecorded = true;
    }
}

using AmaRulebook.Checklists;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Keeping;

/// <summary>
/// Keeping and erasing: what administrators may do to a project that partners may not. Each deed and its line in the staff
/// log are one transaction.
/// </summary>
public sealed class KeepingCommands(StaffWriter writer, WriteGate gate, ProjectFeed feed, ProjectKeys keys, TimeProvider time)
{
    private static readonly Refusal NotAdministrator = new(RefusalKind.NotAllowed, "これができるのは管理者だけです。何も変えていません。");
    private static readonly Refusal Gone = new(RefusalKind.Closed, "そのプロジェクトは、もうありません。一覧を開きなおしてください。");

    private static readonly Refusal NotExported = new(
        RefusalKind.TooEarly, "消す前に、いまの内容を書き出してください。最後の変更のあとの書き出しがまだありません。何も消していません。");

    internal static readonly Refusal OtherName = new(
        RefusalKind.Invalid, "入力した名前が、プロジェクト名とちがいます。何も消していません。消すプロジェクトの名前を、そのまま入力してください。");

    /// <summary>保管する: the partners can read it and change nothing.</summary>
    public Task<Refusal?> ArchiveAsync(StaffUser by, Guid projectId) => ChangeAsync(by, projectId, "保管", (_, project) =>
    {
        var wasArchived = project.ArchivedAt is not null;
        return Task.FromResult((project.Archive(time.GetUtcNow()), wasArchived ? null : (ActivityEvent?)new ProjectArchived(by.AccountId)));
    });

    /// <summary>保管からもどす.</summary>
    public Task<Refusal?> RestoreAsync(StaffUser by, Guid projectId) => ChangeAsync(by, projectId, "保管からもどす", (_, project) =>
    {
        var wasArchived = project.ArchivedAt is not null;
        project.Restore();
        return Task.FromResult<(Refusal?, ActivityEvent?)>((null, wasArchived ? new ProjectRestored(by.AccountId) : null));
    });

    /// <summary>名前を消す: everywhere a name is kept as a name, and, if asked for, wherever else it was written in the project.</summary>
    /// <param name="by">Who erases.</param>
    /// <param name="projectId">In which project.</param>
    /// <param name="participantId">Whose name.</param>
    /// <param name="inTexts">Whether the same letters in notes, 決めたこと, ひとこと and 履歴 are overwritten too.</param>
    public async Task<Refusal?> EraseNameAsync(StaffUser by, Guid projectId, Guid participantId, bool inTexts)
    {
        var refusal = await ChangeAsync(by, projectId, "名前を消す", async (db, project) =>
        {
            var (name, refused) = project.Erase(participantId, keys.NewEntrance(), time.GetUtcNow());
            if (name is null)
            {
                return (refused, null);
            }

            foreach (var signOff in await db.Set<SignOff>().Where(signOff => signOff.ParticipantId == participantId && !signOff.IsOnPaper).ToListAsync())
            {
                signOff.EraseName();
            }

            await db.Set<BrowserPlace>().Where(place => place.ParticipantId == participantId).ExecuteDeleteAsync();
            await db.SaveChangesAsync();
            if (inTexts && name.Length >= ErasedTexts.ShortestName)
            {
                await db.ReplaceInTextsAsync(typeof(Project), projectId, name, ErasedTexts.Mask(name));
                await db.Entry(project).ReloadAsync();
            }

            return (null, new NameErased(by.AccountId, participantId, inTexts));
        });
        if (refusal is null)
        {
            await gate.EmptyLogAsync();
        }

        return refusal;
    }

    /// <summary>消す: the project and all that hangs on it, for good. Asks for its name, and for an export newer than its last change.</summary>
    public async Task<Refusal?> DeleteAsync(StaffUser by, Guid projectId, string? typedName)
    {
        var refusal = await gate.WriteAsync<Refusal?>(async db =>
        {
            if (!await db.HoldsAsync(by, StaffRole.Administrator))
            {
                return (false, NotAdministrator);
            }

            if (await db.Set<Project>().SingleOrDefaultAsync(project => project.Id == projectId) is not { } project)
            {
                return (false, Gone);
            }

            if ((typedName ?? "").Trim() != project.Name)
            {
                return (false, OtherName);
            }

            if (!await db.IsExportedAsync(projectId))
            {
                return (false, NotExported);
            }

            db.Remove(project);   // the database takes all that hangs on it along
            db.Add(new StaffLogEntry(StaffDeed.Housekeeping, by.AccountId, $"プロジェクトを消す　{projectId}", time.GetUtcNow()));
            return (true, null);
        });
        if (refusal is null)
        {
            await gate.EmptyLogAsync();
            feed.Announce(projectId, long.MaxValue);
        }

        return refusal;
    }

    private Task<Refusal?> ChangeAsync(
        StaffUser by, Guid projectId, string deed, Func<RulebookDb, Project, Task<(Refusal? Refusal, ActivityEvent? Happened)>> change) => writer.RunAsync(
        by, projectId, async writing =>
        {
            var (refusal, happened) = await change(writing.Db, writing.Project);
            if (refusal is null && happened is not null)
            {
                writing.Record(happened);
                writing.Db.Add(new StaffLogEntry(StaffDeed.Housekeeping, by.AccountId, $"{deed}　{projectId}", writing.Now));
            }

            return refusal;
        },
        StaffRole.Administrator);
}

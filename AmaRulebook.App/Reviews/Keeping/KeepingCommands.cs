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

    private static readonly Refusal NoName = new(
        RefusalKind.Invalid, "消すプロジェクトの名前が、まだ入力されていません。何も消していません。まちがいを防ぐため、名前を入力してください。");

    private static readonly Refusal OtherName = new(
        RefusalKind.Invalid, "入力した名前が、プロジェクト名とちがいます。何も消していません。消すプロジェクトの名前を、そのまま入力してください。");

    /// <summary>保管する: the partners can read it and change nothing.</summary>
    public Task<Refusal?> ArchiveAsync(StaffUser by, Guid projectId) => ChangeAsync(by, projectId, StaffDeed.ProjectArchived, (_, project) =>
    {
        var wasArchived = project.ArchivedAt is not null;
        return Task.FromResult(new Change(project.Archive(time.GetUtcNow()), wasArchived ? null : new ProjectArchived(by.AccountId)));
    });

    /// <summary>保管からもどす.</summary>
    public Task<Refusal?> RestoreAsync(StaffUser by, Guid projectId) => ChangeAsync(by, projectId, StaffDeed.ProjectRestored, (_, project) =>
    {
        var wasArchived = project.ArchivedAt is not null;
        project.Restore();
        return Task.FromResult(new Change(null, wasArchived ? new ProjectRestored(by.AccountId) : null));
    });

    /// <summary>名前を消す: everywhere a name is kept as a name, and, if asked for, wherever else it was written in the project.</summary>
    /// <param name="by">Who erases.</param>
    /// <param name="projectId">In which project.</param>
    /// <param name="participantId">Whose name.</param>
    /// <param name="inTexts">Whether the same letters in notes, 決めたこと, ひとこと and 履歴 are overwritten too.</param>
    /// <returns>The refusal or null, and how many texts were changed.</returns>
    public async Task<(Refusal? Refusal, int Texts)> EraseNameAsync(StaffUser by, Guid projectId, Guid participantId, bool inTexts)
    {
        var changed = 0;
        var refusal = await ChangeAsync(by, projectId, StaffDeed.NameErased, async (db, project) =>
        {
            var (name, refused) = project.Erase(participantId, keys.NewEntrance(), time.GetUtcNow());
            if (name is null)
            {
                return new Change(refused, null);
            }

            foreach (var signOff in await db.Set<SignOff>().Where(signOff => signOff.ParticipantId == participantId && !signOff.IsOnPaper).ToListAsync())
            {
                signOff.EraseName();
            }

            await db.Set<BrowserPlace>().Where(place => place.ParticipantId == participantId).ExecuteDeleteAsync();
            await db.SaveChangesAsync();
            if (inTexts && name.Length >= ErasedTexts.ShortestName)
            {
                changed = (await db.FindNameAsync(projectId, participantId, name)).Sum(text => text.Count);
                await db.ReplaceInTextsAsync(typeof(Project), projectId, name, ErasedTexts.Mask(name), ErasedTexts.Places);

                // What was read before would bring the letters back.
                foreach (var entry in db.ChangeTracker.Entries().Where(entry => !entry.Metadata.IsOwned()).ToList())
                {
                    await entry.ReloadAsync();
                }
            }

            return new Change(null, new NameErased(by.AccountId, participantId, inTexts), changed > 0 ? $"文の中の{changed}か所も" : "");
        });
        if (refusal is null)
        {
            await gate.EmptyLogAsync();
        }

        return (refusal, refusal is null ? changed : 0);
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

            if (RefuseDeletion(project.Name, typedName, await db.IsExportedAsync(projectId)) is { } refused)
            {
                return (false, refused);
            }

            db.Remove(project);   // the database takes all that hangs on it along
            db.Add(StaffLogEntry.Of(StaffDeed.ProjectDeleted, by.AccountId, projectId, project.Name, time.GetUtcNow()));   // the one that keeps a name: it can be looked up nowhere else
            return (true, null);
        });
        if (refusal is null)
        {
            await gate.EmptyLogAsync();
            feed.Announce(projectId, long.MaxValue);
        }

        return refusal;
    }

    /// <summary>Why a project is not deleted as asked: no name or another one, or no export since its last change.</summary>
    internal static Refusal? RefuseDeletion(string name, string? typedName, bool isExported) =>
        string.IsNullOrWhiteSpace(typedName) ? NoName
        : typedName.Trim() != name ? OtherName
        : !isExported ? NotExported
        : null;

    private Task<Refusal?> ChangeAsync(StaffUser by, Guid projectId, StaffDeed deed, Func<RulebookDb, Project, Task<Change>> carryOut) => writer.RunAsync(
        by, projectId, async writing =>
        {
            var change = await carryOut(writing.Db, writing.Project);
            if (change is { Refusal: null, Happened: { } happened })
            {
                writing.Record(happened);
                writing.Log(deed, change.Detail);
            }

            return change.Refusal;
        },
        StaffRole.Administrator);

    /// <summary>What came of a deed: why it was refused, or what happened; nothing where all was so before.</summary>
    private sealed record Change(Refusal? Refusal, ActivityEvent? Happened, string Detail = "");
}

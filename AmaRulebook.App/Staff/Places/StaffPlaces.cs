using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff.Places;

/// <summary>The places in projects that staff accounts hold: kept with the account, brought along by signing in, taken away by signing out.</summary>
public sealed class StaffPlaces(WriteGate gate, IDbContextFactory<RulebookDb> contexts, TimeProvider time)
{
    private static readonly Refusal NoPlace = new(
        RefusalKind.NotAllowed, "この端末は、いまそのプロジェクトに参加していません。何も変えていません。参加リンクから入ったあとで、もう一度押してください。");

    private static readonly Refusal Others = new(
        RefusalKind.NotAllowed, "その席は、ほかの職員のアカウントに結びついています。何も変えていません。引き継ぐときは、プロジェクトの「参加者と役割」の「後任に引き継ぐ」を使ってください。");

    /// <summary>The projects in which the account holds a place, the newest first.</summary>
    public async Task<IReadOnlyList<MyProject>> ListAsync(Guid accountId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await (
            from place in db.Set<StaffPlace>()
            where place.AccountId == accountId
            join participant in db.Set<Participant>() on place.ParticipantId equals participant.Id
            where participant.EndedAt == null
            join project in db.Set<Project>() on participant.ProjectId equals project.Id
            join party in db.Set<Party>() on participant.PartyId equals party.Id
            orderby place.Since descending
            select new MyProject(project.Id, project.Name, party.Name, participant.Name)).ToListAsync();
    }

    /// <summary>アカウントに結びつける: the place that this browser holds in a project becomes the account's. Twice is harmless.</summary>
    public Task<Refusal?> KeepAsync(StaffUser user, Guid browserId, Guid projectId) => gate.WriteAsync<Refusal?>(async db =>
    {
        var participant = await (
            from place in db.Set<BrowserPlace>()
            where place.BrowserId == browserId && place.ProjectId == projectId
            join held in db.Set<Participant>() on place.ParticipantId equals held.Id
            where held.EndedAt == null && held.AdmittedAt != null
            select held).SingleOrDefaultAsync();
        if (participant is null || !await db.HoldsAsync(user, StaffRole.Reader))
        {
            return (false, NoPlace);
        }

        var holder = await db.Set<StaffPlace>().SingleOrDefaultAsync(place => place.ParticipantId == participant.Id);
        if (holder is not null)
        {
            return (false, holder.AccountId == user.AccountId ? null : Others);
        }

        db.Add(new StaffPlace(user.AccountId, participant.Id, time.GetUtcNow()));
        return (true, null);
    });

    /// <summary>結びつけをやめる: the place stays with this browser and no longer comes with the account. Twice is harmless.</summary>
    public Task<Refusal?> ReleaseAsync(StaffUser user, Guid projectId) => gate.WriteAsync<Refusal?>(async db =>
    {
        foreach (var place in await Places(db, user.AccountId, projectId).ToListAsync())
        {
            db.Remove(place);
        }

        return (true, null);
    });

    /// <summary>Gives a browser the account's places. Where it holds somebody else's in the same project, it keeps that one.</summary>
    internal Task BringAsync(Guid accountId, Guid browserId) => gate.WriteAsync(async db =>
    {
        var participants = await (
            from place in db.Set<StaffPlace>()
            where place.AccountId == accountId
            join participant in db.Set<Participant>() on place.ParticipantId equals participant.Id
            where participant.EndedAt == null
            select participant).ToListAsync();
        foreach (var participant in participants)
        {
            var held = await db.Set<BrowserPlace>().FindAsync(browserId, participant.ProjectId);
            if (held is null)
            {
                db.Add(new BrowserPlace(browserId, participant, time.GetUtcNow()));
            }
            else if (await db.Set<Participant>().AnyAsync(other => other.Id == held.ParticipantId && other.EndedAt != null))
            {
                held.MoveTo(participant, time.GetUtcNow());
            }
        }

        return (true, 0);
    });

    /// <summary>Takes the account's places from a browser, so that signing out leaves nothing behind.</summary>
    internal Task TakeAwayAsync(Guid accountId, Guid browserId) => gate.WriteAsync(async db =>
    {
        var places = await db.Set<BrowserPlace>()
            .Where(place => place.BrowserId == browserId
                && db.Set<StaffPlace>().Any(kept => kept.AccountId == accountId && kept.ParticipantId == place.ParticipantId))
            .ToListAsync();
        db.RemoveRange(places);
        return (true, 0);
    });

    private static IQueryable<StaffPlace> Places(RulebookDb db, Guid accountId, Guid projectId) => db.Set<StaffPlace>().Where(place =>
        place.AccountId == accountId && db.Set<Participant>().Any(participant => participant.Id == place.ParticipantId && participant.ProjectId == projectId));
}

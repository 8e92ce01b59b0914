using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>Looking before one goes in: what a link, a code or an entrance leads to.</summary>
public sealed partial class ProjectGate
{
    /// <summary>What somebody outside may know of the project behind a join link: its name and its parties; or null.</summary>
    public async Task<Invitation?> FindInvitationAsync(string token)
    {
        var hash = Secret.HashOf(token);
        await using var db = await contexts.CreateDbContextAsync();
        var project = await db.Set<Project>().AsNoTracking()
            .Include(project => project.Parties)
            .SingleOrDefaultAsync(project => project.JoinLink.Hash == hash);
        return project is null ? null : new Invitation(project.Id, project.Name, [.. project.Parties.Where(party => !party.LeftNothing).OrderBy(party => party.Position)]);
    }

    /// <summary>
    /// The token of the join link that a 参加コード stands for, or null: one that never was, has run out or was withdrawn, in
    /// the same way.
    /// </summary>
    public async Task<string?> FindByCodeAsync(string typed)
    {
        var (hash, now) = (JoinCode.HashOf(typed), time.GetUtcNow());
        await using var db = await contexts.CreateDbContextAsync();
        var project = await db.Set<Project>().AsNoTracking()
            .SingleOrDefaultAsync(project => project.JoinCode!.Hash == hash && project.JoinCode.ValidUntil > now);
        return project is null ? null : keys.RevealJoinLink(project);
    }

    /// <summary>The entrance to hand to a successor, until it has been used for the first time; else null.</summary>
    public async Task<Successor> FindSuccessorAsync(Guid participantId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var successor = await db.Set<Participant>().AsNoTracking().SingleAsync(participant => participant.Id == participantId);
        var isUsed = await db.Set<BrowserPlace>().AnyAsync(place => place.ParticipantId == participantId);
        return new Successor(successor.Name, isUsed || !successor.IsActive ? null : keys.RevealEntrance(successor));
    }

    /// <summary>Whose place an entrance leads to, for the question before moving in; or null.</summary>
    public async Task<EntranceOwner?> FindEntranceAsync(string token)
    {
        var hash = Secret.HashOf(token);
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<Participant>()
            .Where(participant => participant.Entrance.Hash == hash && participant.EndedAt == null)
            .Join(db.Set<Project>(), participant => participant.ProjectId, project => project.Id, (participant, project) =>
                new EntranceOwner(project.Id, project.Name, participant.Name))
            .SingleOrDefaultAsync();
    }
}

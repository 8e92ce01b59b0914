using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>Which projects a browser holds a place in.</summary>
public sealed class BrowserPlaces(IDbContextFactory<RulebookDb> contexts)
{
    /// <summary>Whether the browser holds a place in the project.</summary>
    public async Task<bool> HoldsAsync(Guid browserId, Guid projectId) => await FindAsync(browserId, projectId) is not null;

    /// <summary>The participant that the browser acts for in the project, or null.</summary>
    public async Task<Guid?> FindAsync(Guid browserId, Guid projectId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return (await db.Set<BrowserPlace>().FindAsync(browserId, projectId))?.ParticipantId;
    }

    /// <summary>The browser's projects, the latest joined first.</summary>
    public async Task<IReadOnlyList<MyProject>> ListAsync(Guid browserId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await (
            from place in db.Set<BrowserPlace>()
            where place.BrowserId == browserId
            join project in db.Set<Project>() on place.ProjectId equals project.Id
            join participant in db.Set<Participant>() on place.ParticipantId equals participant.Id
            join party in db.Set<Party>() on participant.PartyId equals party.Id
            orderby place.Since descending
            select new MyProject(project.Id, project.Name, party.Name, participant.Name)).ToListAsync();
    }
}

/// <summary>One line of the list.</summary>
public sealed record MyProject(Guid ProjectId, string ProjectName, string PartyName, string PersonName);

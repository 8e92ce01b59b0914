using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>Which projects a browser holds a place in.</summary>
public sealed class BrowserPlaces(IDbContextFactory<RulebookDb> contexts)
{
    /// <summary>Whether the browser holds a place in the project.</summary>
    public async Task<bool> HoldsAsync(Guid browserId, Guid projectId) => await FindAsync(browserId, projectId) is not null;

    /// <summary>The participant that the browser acts for in the project, or null; a place that ended is none.</summary>
    public async Task<Guid?> FindAsync(Guid browserId, Guid projectId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await (
            from place in db.Set<BrowserPlace>()
            where place.BrowserId == browserId && place.ProjectId == projectId
            join participant in db.Set<Participant>() on place.ParticipantId equals participant.Id
            where participant.EndedAt == null
            select (Guid?)participant.Id).SingleOrDefaultAsync();
    }

    /// <summary>How the place ended that the browser held in the project, or null where none did.</summary>
    public async Task<EndedPlace?> FindEndedAsync(Guid browserId, Guid projectId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await (
            from place in db.Set<BrowserPlace>()
            where place.BrowserId == browserId && place.ProjectId == projectId
            join participant in db.Set<Participant>() on place.ParticipantId equals participant.Id
            where participant.EndedAt != null
            join project in db.Set<Project>() on place.ProjectId equals project.Id
            join party in db.Set<Party>() on participant.PartyId equals party.Id
            select new EndedPlace(project.Name, party.Name, participant.EndedAs!.Value, participant.NextId)).SingleOrDefaultAsync();
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
            where participant.EndedAt == null
            join party in db.Set<Party>() on participant.PartyId equals party.Id
            orderby place.Since descending
            select new MyProject(project.Id, project.Name, party.Name, participant.Name)).ToListAsync();
    }
}

/// <summary>What a browser whose place ended may still know: nothing that it did not know already.</summary>
public sealed record EndedPlace(string ProjectName, string PartyName, PlaceEnd Why, Guid? NextId);

/// <summary>One line of the list.</summary>
public sealed record MyProject(Guid ProjectId, string ProjectName, string PartyName, string PersonName);

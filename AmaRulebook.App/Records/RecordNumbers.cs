using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Records;

/// <summary>Reads the numbers of a project's records; the order of their beginnings stands in the history, whatever the clock said.</summary>
public sealed class RecordNumbers(IDbContextFactory<RulebookDb> contexts)
{
    /// <summary>The numbers of all sessions of a project as it was read, by the ids of the sessions.</summary>
    public async Task<IReadOnlyDictionary<Guid, RecordNumber>> ReadAsync(ProjectState state)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var projectId = state.Project.Id;
        var begun = await db.Set<Activity>().AsNoTracking()
            .Where(activity => activity.ProjectId == projectId && activity.Verb == nameof(SessionBegun))
            .OrderBy(activity => activity.Sequence)
            .Select(activity => activity.SessionId)
            .ToListAsync();
        return state.Sessions.ToDictionary(session => session.Id, session => RecordNumber.Of(state.Project, session, begun));
    }
}

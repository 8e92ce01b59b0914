using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.Exporting;

/// <summary>Makes the export of a project for the browser that asks, and for nobody without a place in it.</summary>
public sealed class Exports(
    ProjectReads reads, BrowserPlaces places, HistoryReads history, RecordNumbers numbers, RulebookSource source, TimeProvider time)
{
    /// <summary>
    /// Everything that the browser's participant may see, as it stood at one moment; null for a browser that holds no place, or
    /// one that was not let in yet. What is read besides the project is append-only, and read up to that moment.
    /// </summary>
    public async Task<ProjectExport?> MakeAsync(Guid? browserId, Guid projectId)
    {
        if (browserId is not { } browser
            || await places.FindAsync(browser, projectId) is not { } participantId
            || await reads.ReadAsync(projectId) is not { } state
            || state.Project.FindParticipant(participantId) is not { IsAdmitted: true } viewer)
        {
            return null;
        }

        var lines = (await history.ReadAsync(state, viewer, HistoryFilter.Nothing, size: int.MaxValue)).Lines;
        return ProjectExport.Of(state, viewer, await numbers.ReadAsync(state), lines, source.Current, time.GetUtcNow());
    }
}

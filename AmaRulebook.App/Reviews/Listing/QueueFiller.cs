using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Listing;

/// <summary>Puts sessions into the queue that are missing there: those from before there was a queue.</summary>
public sealed class QueueFiller(WriteGate gate, IDbContextFactory<RulebookDb> contexts)
{
    private const int Chunk = 200;

    public async Task FillAsync()
    {
        while (await MissingAsync() is { Count: > 0 } missing)
        {
            await gate.WriteAsync(async db =>
            {
                await AddAsync(db, missing);
                return (true, 0);
            });
        }

        while (await UntoldAsync() is { Count: > 0 } untold)
        {
            await gate.WriteAsync(async db =>
            {
                var rows = await db.Set<QueueRow>().Include(row => row.Facets).Where(row => untold.Contains(row.Id)).ToListAsync();
                rows.ForEach(row => row.ShowUnread(true));
                return (true, 0);
            });
        }
    }

    /// <summary>Opened ones that nobody has read and that don't say so: those from before the queue told it.</summary>
    private async Task<IReadOnlyList<long>> UntoldAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<QueueRow>()
            .Where(row => row.State != QueueState.Answering
                && !row.Facets.Any(facet => facet.Name == QueueFacet.Unread)
                && !db.Set<ReviewReading>().Any(reading => reading.SessionId == row.SessionId))
            .OrderBy(row => row.Id)
            .Select(row => row.Id)
            .Take(Chunk)
            .ToListAsync();
    }

    private async Task<IReadOnlyList<Guid>> MissingAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<ChecklistSession>()
            .Where(session => !db.Set<QueueRow>().Any(row => row.SessionId == session.Id))
            .OrderBy(session => session.Id)
            .Select(session => session.Id)
            .Take(Chunk)
            .ToListAsync();
    }

    private static async Task AddAsync(RulebookDb db, IReadOnlyList<Guid> ids)
    {
        var sessions = await db.Set<ChecklistSession>().AsNoTracking().WithParts().Where(session => ids.Contains(session.Id)).ToListAsync();
        foreach (var ofProject in sessions.ToLookup(session => session.ProjectId))
        {
            var project = await db.Set<Project>().AsNoTracking().Include(project => project.Parties).SingleAsync(project => project.Id == ofProject.Key);
            var isConsulted = await QueueKeeper.IsConsultedAsync(db, project.Id);
            foreach (var session in ofProject)
            {
                var changed = await db.Set<Activity>().Where(activity => activity.SessionId == session.Id).MaxAsync(activity => (DateTimeOffset?)activity.At);
                var row = QueueRow.Of(project, session, isConsulted, changed ?? session.BegunAt);
                row.ShowUnread(session.IsOpened && !await IsReadAsync(db, session));
                db.Add(row);
            }

            await QueueKeeper.KeepNamesAsync(db, project);
        }
    }

    private static async Task<bool> IsReadAsync(RulebookDb db, ChecklistSession session)
    {
        var changed = await db.ChangedAtAsync(session);
        return await db.Set<ReviewReading>().AnyAsync(reading => reading.SessionId == session.Id && reading.ReadAt >= changed);
    }
}

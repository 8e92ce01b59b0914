using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>Reads projects, once per change and not once per viewer; of a project that is known, the sessions that changed.</summary>
public sealed class ProjectReads(SnapshotReader snapshots, IDbContextFactory<RulebookDb> contexts) : IDisposable
{
    private static readonly MemoryCacheEntryOptions Kept = new() { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(10) };
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 500 });
    private readonly Lock gate = new();

    /// <summary>The project as it stands now, or null.</summary>
    public async Task<ProjectState?> ReadAsync(Guid projectId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var sequence = await db.Set<Project>()
            .Where(project => project.Id == projectId)
            .Select(project => (long?)project.Sequence)
            .SingleOrDefaultAsync();
        return sequence is { } reached ? await ReadAsync(projectId, reached) : null;
    }

    /// <summary>The project at a sequence or later.</summary>
    public Task<ProjectState?> ReadAsync(Guid projectId, long atLeast)
    {
        // SQLite reads on the calling thread: the load runs outside of the lock, and projects don't wait for each other.
        return Find(projectId, atLeast).State.Value;
    }

    public void Dispose() => cache.Dispose();

    private Reading Find(Guid projectId, long atLeast)
    {
        lock (gate)
        {
            if (cache.TryGetValue(projectId, out Reading? known) && known!.Reaches(atLeast))
            {
                return known;
            }

            var reading = new Reading(atLeast, new(() => snapshots.ReadAsync(db => LoadAsync(db, projectId, known?.Done))));
            return cache.Set(projectId, reading, Kept);
        }
    }

    private static async Task<ProjectState?> LoadAsync(RulebookDb db, Guid projectId, ProjectState? known)
    {
        var project = await db.Set<Project>().AsNoTracking()
            .Include(project => project.Parties.OrderBy(party => party.Position))
            .Include(project => project.Participants.OrderBy(participant => participant.JoinedAt))
            .AsSplitQuery()
            .SingleOrDefaultAsync(project => project.Id == projectId);
        if (project is null)
        {
            return null;
        }

        var (kept, changed) = await ChangedAsync(db, projectId, known);
        var sessions = await changed.AsNoTracking().WithParts().ToListAsync();
        var remarks = await db.Set<Remark>().AsNoTracking()
            .Where(remark => changed.Any(session => session.Id == remark.SessionId))
            .OrderBy(remark => remark.Number)
            .ToListAsync();
        var consultations = await db.Set<Consultation>().AsNoTracking()
            .Include(consultation => consultation.Entries)
            .Where(consultation => consultation.ProjectId == projectId)
            .ToListAsync();
        return new ProjectState(
            project,
            [.. kept.Concat(sessions).OrderBy(session => session.StageId, StringComparer.Ordinal).ThenBy(session => session.Number)],
            kept.SelectMany(session => known!.Remarks[session.Id]).Concat(remarks).ToLookup(remark => remark.SessionId))
        {
            Consultations = consultations,
            Publication = await db.Set<Publication>().AsNoTracking()
                .Include(publication => publication.Consents)
                .SingleOrDefaultAsync(publication => publication.ProjectId == projectId),
        };
    }

    /// <summary>
    /// The sessions that stand as they are known, and those to be read: what changes a session writes its id into the
    /// history, in the same transaction. What happened to the project as a whole may have changed any.
    /// </summary>
    private static async Task<(IReadOnlyList<ChecklistSession> Kept, IQueryable<ChecklistSession> Changed)> ChangedAsync(
        RulebookDb db, Guid projectId, ProjectState? known)
    {
        var all = db.Set<ChecklistSession>().Where(session => session.ProjectId == projectId);
        if (known is null)
        {
            return ([], all);
        }

        var touched = await db.Set<Activity>()
            .Where(activity => activity.ProjectId == projectId && activity.Sequence > known.Project.Sequence)
            .Select(activity => activity.SessionId)
            .Distinct()
            .ToListAsync();
        return touched.Contains(null)
            ? ([], all)
            : ([.. known.Sessions.Where(session => !touched.Contains(session.Id))], all.Where(session => touched.Contains(session.Id)));
    }

    /// <summary>A load that is due, under way or done. One that failed reaches nothing: the next viewer tries again.</summary>
    private sealed record Reading(long AtLeast, Lazy<Task<ProjectState?>> State)
    {
        /// <summary>What was read, or null.</summary>
        public ProjectState? Done => State is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } done } ? done.Result : null;

        public bool Reaches(long sequence) => State is { IsValueCreated: true, Value: { IsCompleted: true } done }
            ? done.IsCompletedSuccessfully && done.Result?.Project.Sequence >= sequence
            : AtLeast >= sequence;
    }
}

using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>Reads projects, once per change and not once per viewer.</summary>
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

            var reading = new Reading(atLeast, new(() => snapshots.ReadAsync(db => LoadAsync(db, projectId))));
            return cache.Set(projectId, reading, Kept);
        }
    }

    private static async Task<ProjectState?> LoadAsync(RulebookDb db, Guid projectId)
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

        var sessions = await db.Set<ChecklistSession>().AsNoTracking().WithParts()
            .Where(session => session.ProjectId == projectId)
            .OrderBy(session => session.StageId)
            .ThenBy(session => session.Number)
            .ToListAsync();
        var remarks = await db.Set<Remark>().AsNoTracking()
            .Where(remark => db.Set<ChecklistSession>().Any(session => session.Id == remark.SessionId && session.ProjectId == projectId))
            .OrderBy(remark => remark.Number)
            .ToListAsync();
        var consultations = await db.Set<Consultation>().AsNoTracking()
            .Include(consultation => consultation.Entries)
            .Where(consultation => consultation.ProjectId == projectId)
            .ToListAsync();
        return new ProjectState(project, sessions, remarks.ToLookup(remark => remark.SessionId)) { Consultations = consultations };
    }

    /// <summary>A load that is due, under way or done. One that failed reaches nothing: the next viewer tries again.</summary>
    private sealed record Reading(long AtLeast, Lazy<Task<ProjectState?>> State)
    {
        public bool Reaches(long sequence) => State is { IsValueCreated: true, Value: { IsCompleted: true } done }
            ? done.IsCompletedSuccessfully && done.Result?.Project.Sequence >= sequence
            : AtLeast >= sequence;
    }
}

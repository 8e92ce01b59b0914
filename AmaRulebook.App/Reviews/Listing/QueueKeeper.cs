using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AmaRulebook.Reviews.Listing;

/// <summary>
/// Keeps the queue in the transaction that changes a session or its project. Each such change writes its line of 履歴 there:
/// by it the change is known.
/// </summary>
public sealed class QueueKeeper : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is RulebookDb db)
        {
            var happened = db.ChangeTracker.Entries<Activity>()
                .Where(entry => entry.State is EntityState.Added)
                .Select(entry => entry.Entity)
                .ToLookup(activity => activity.ProjectId);
            foreach (var ofProject in happened)
            {
                await KeepAsync(db, ofProject.Key, [.. ofProject]);
            }
        }

        return result;
    }

    private static async Task KeepAsync(RulebookDb db, Guid projectId, IReadOnlyList<Activity> happened)
    {
        var sessions = happened.Where(SessionChanges.IsOfSession).Select(activity => activity.SessionId).OfType<Guid>().ToHashSet();
        var isOfProject = happened.Any(activity => activity.SessionId is null);
        if (sessions.Count == 0 && !isOfProject)
        {
            await KeepReadingsAsync(db, happened);
            return;   // a review: it changes nothing of the session
        }

        var rows = await db.Set<QueueRow>().Include(row => row.Facets)
            .Where(row => row.ProjectId == projectId && (isOfProject || sessions.Contains(row.SessionId)))
            .ToListAsync();
        if (rows.Count == 0 && sessions.Count == 0)
        {
            return;   // no session yet
        }

        var project = await FindAsync(db, projectId);
        var now = happened[^1].At;
        bool? isConsulted = null;
        foreach (var id in sessions)
        {
            var session = await FindSessionAsync(db, id);
            if (rows.Find(row => row.SessionId == id) is { } row)
            {
                row.Show(session, project, now);
                if (happened.Any(activity => activity.SessionId == id && session.ShowsToStaff(activity)))
                {
                    row.ShowUnread(true);
                }
            }
            else
            {
                var added = QueueRow.Of(project, session, isConsulted ??= await IsConsultedAsync(db, projectId), now);
                added.ShowUnread(session.IsOpened);
                db.Add(added);
                isOfProject = true;
            }
        }

        if (isOfProject)
        {
            isConsulted ??= await IsConsultedAsync(db, projectId);
            rows.ForEach(row => row.Show(project, isConsulted.Value));
            if (happened.Any(activity => activity.Verb == nameof(PartyCorrected)))
            {
                foreach (var row in rows)
                {
                    row.ShowParties(await FindSessionAsync(db, row.SessionId), project);
                }
            }

            await KeepNamesAsync(db, project);
        }
    }

    private static async Task KeepReadingsAsync(RulebookDb db, IReadOnlyList<Activity> happened)
    {
        var read = happened.Where(activity => activity.Verb == nameof(RecordRead)).Select(activity => activity.SessionId).OfType<Guid>().ToList();
        if (read.Count > 0)
        {
            var rows = await db.Set<QueueRow>().Include(row => row.Facets).Where(row => read.Contains(row.SessionId)).ToListAsync();
            rows.ForEach(row => row.ShowUnread(false));
        }
    }

    internal static async Task KeepNamesAsync(RulebookDb db, Project project)
    {
        var ends = QueueName.EndsOf(QueueRow.Names(project));
        var known = await db.Set<QueueName>().Where(name => name.ProjectId == project.Id).ToListAsync();
        db.RemoveRange(known.Where(name => !ends.Contains(name.Text)));
        db.AddRange(ends.Except(known.Select(name => name.Text), StringComparer.Ordinal).Select(end => new QueueName(project.Id, end)));
    }

    /// <summary>Whether a 相談 of the project goes on, with what is being changed of them.</summary>
    internal static async Task<bool> IsConsultedAsync(RulebookDb db, Guid projectId)
    {
        var changed = db.ChangeTracker.Entries<Consultation>()
            .Where(entry => entry.State is not EntityState.Deleted && entry.Entity.ProjectId == projectId)
            .Select(entry => entry.Entity)
            .ToList();
        var ids = changed.Select(consultation => consultation.Id).ToList();
        return changed.Exists(consultation => consultation.SettledAt is null)
            || await db.Set<Consultation>().AnyAsync(other => other.ProjectId == projectId && other.SettledAt == null && !ids.Contains(other.Id));
    }

    private static async Task<Project> FindAsync(RulebookDb db, Guid id) =>
        db.ChangeTracker.Entries<Project>().Select(entry => entry.Entity).FirstOrDefault(project => project.Id == id && project.Parties.Count > 0)
        ?? await db.Set<Project>().Include(project => project.Parties).SingleAsync(project => project.Id == id);

    private static async Task<ChecklistSession> FindSessionAsync(RulebookDb db, Guid id) =>
        db.ChangeTracker.Entries<ChecklistSession>().Select(entry => entry.Entity).FirstOrDefault(session => session.Id == id)
        ?? await db.Set<ChecklistSession>().WithParts().SingleAsync(session => session.Id == id);
}

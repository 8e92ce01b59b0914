using AmaRulebook.Checklists;
using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Reviewing;

/// <summary>履歴 of one session as staff may read it: nothing that is covered, no drafts, nothing of the conversation.</summary>
public sealed class SessionHistory(IDbContextFactory<RulebookDb> contexts)
{
    public const int MostLines = 200;

    /// <summary>When the session last changed for staff.</summary>
    public async Task<DateTimeOffset> ChangedAtAsync(ChecklistSession session)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.ChangedAtAsync(session);
    }

    /// <summary>The newest line first.</summary>
    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(ProjectState state, ChecklistSession session)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Set<Activity>().AsNoTracking()
            .Where(row => row.SessionId == session.Id && row.Sequence <= state.Project.Sequence)
            .OrderBy(row => row.Sequence)
            .ToListAsync();
        var happenings = Happening.Of(rows);
        var telling = new Telling(state, null, new Dictionary<Guid, AnswerTrail> { [session.Id] = AnswerTrail.Of(session, happenings) });
        foreach (var happening in happenings.Reverse())
        {
            telling.Add(happening);
        }

        return telling.Lines(MostLines);
    }
}

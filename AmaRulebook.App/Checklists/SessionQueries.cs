using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Checklists;

internal static class SessionQueries
{
    /// <summary>A session whole, with all that its verbs need.</summary>
    public static IQueryable<ChecklistSession> WithParts(this IQueryable<ChecklistSession> sessions) => sessions
        .Include(session => session.Parties)
        .Include(session => session.Answers)
        .Include(session => session.Agreements)
        .Include(session => session.SignOffs)
        .Include(session => session.TalkedItems)
        .Include(session => session.Reflections)
        .AsSplitQuery();
}

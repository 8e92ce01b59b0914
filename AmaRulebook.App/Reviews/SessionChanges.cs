using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews;

/// <summary>What of a session's history changes how staff see it: nothing that is covered, and no review.</summary>
internal static class SessionChanges
{
    private static readonly string[] Verbs = [.. ActivityEvents.All.Where(type => type.IsSubclassOf(typeof(SessionEvent))).Select(type => type.Name)];

    public static bool IsOfSession(Activity activity) => Verbs.Contains(activity.Verb);

    /// <summary>Whether staff can see what happened.</summary>
    public static bool ShowsToStaff(this ChecklistSession session, Activity activity) =>
        session.IsOpened && IsOfSession(activity)
        && (activity.Verb != nameof(ItemAnswered) || (activity.Read() is ItemAnswered answered && session.ShowsToStaff(answered.PartyId)));

    /// <summary>When the session last changed for staff; when it began, where nothing of it is open.</summary>
    public static async Task<DateTimeOffset> ChangedAtAsync(this RulebookDb db, ChecklistSession session)
    {
        var newest = db.Set<Activity>().AsNoTracking()
            .Where(activity => activity.SessionId == session.Id && Verbs.Contains(activity.Verb))
            .OrderByDescending(activity => activity.Sequence);
        await foreach (var activity in newest.AsAsyncEnumerable())
        {
            if (session.ShowsToStaff(activity))
            {
                return activity.At;
            }
        }

        return session.BegunAt;
    }
}

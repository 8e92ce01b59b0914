using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff.Accounts;

/// <summary>What goes along with a change of an account, in the same transaction.</summary>
internal static class StaffAccountRows
{
    /// <summary>Ends the sign-ins of an account, but for one.</summary>
    public static async Task EndSignInsAsync(this RulebookDb db, Guid accountId, Guid? except, DateTimeOffset now)
    {
        foreach (var session in await db.Set<StaffSession>().Where(session => session.AccountId == accountId && session.EndedAt == null && session.Id != except).ToListAsync())
        {
            session.End(now);
        }
    }

    /// <summary>Writes a line of the log.</summary>
    public static void LogAccount(this RulebookDb db, StaffDeed deed, Guid? by, StaffAccount account, DateTimeOffset now) =>
        db.Add(new StaffLogEntry(deed, by, $"{account.Name}（{account.Role.Title()}{(account.IsActive ? "" : "、停止")}）", now));
}

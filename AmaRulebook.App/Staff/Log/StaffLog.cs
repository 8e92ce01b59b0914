using AmaRulebook.Staff.Accounts;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff.Log;

/// <summary>The staff log: each sign-in, export and view of a record.</summary>
public sealed class StaffLog(WriteGate gate, IDbContextFactory<RulebookDb> contexts, TimeProvider time)
{
    public const int PageSize = 50;

    /// <summary>Writes a line.</summary>
    /// <exception cref="StorageException">It could not be written; what it would tell of must not happen then.</exception>
    public Task WriteAsync(StaffDeed deed, Guid? accountId, string subject = "") => gate.WriteAsync(db =>
    {
        db.Add(new StaffLogEntry(deed, accountId, subject, time.GetUtcNow()));
        return Task.FromResult((true, 0));
    });

    /// <summary>The lines before a number, newest first; with the names of those who did it.</summary>
    public async Task<IReadOnlyList<StaffLogLine>> ReadAsync(long? before = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await (
            from entry in db.Set<StaffLogEntry>()
            where before == null || entry.Id < before
            join account in db.Set<StaffAccount>() on entry.AccountId equals account.Id into accounts
            from account in accounts.DefaultIfEmpty()
            orderby entry.Id descending
            select new StaffLogLine(entry.Id, entry.At, account == null ? null : account.Name, entry.Deed, entry.Subject)).Take(PageSize).ToListAsync();
    }
}

/// <summary>A line of the log as it is shown.</summary>
public sealed record StaffLogLine(long Id, DateTimeOffset At, string? Name, StaffDeed Deed, string Subject);

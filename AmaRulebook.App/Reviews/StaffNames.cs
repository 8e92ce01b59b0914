using AmaRulebook.Staff;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews;

/// <summary>The names of staff accounts.</summary>
public sealed class StaffNames(IDbContextFactory<RulebookDb> contexts)
{
    public async Task<IReadOnlyDictionary<Guid, string>> FindAsync(IReadOnlyCollection<Guid> accountIds)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<StaffAccount>().AsNoTracking()
            .Where(account => accountIds.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name);
    }

    /// <summary>Those who may review and answer now, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> OfficersAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var officers = await db.Set<StaffAccount>().AsNoTracking()
            .Where(account => account.DisabledAt == null && account.PasswordHash != null && account.Role >= StaffRole.Officer)
            .OrderBy(account => account.Name)
            .Select(account => new { account.Id, account.Name })
            .ToListAsync();
        return [.. officers.Select(officer => (officer.Id, officer.Name))];
    }
}

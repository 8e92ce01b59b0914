using AmaRulebook.Staff.Accounts;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff;

/// <summary>What a user may do, asked inside of the transaction that does it: what a circuit knows may be old.</summary>
public static class StaffRights
{
    public static Task<bool> HoldsAsync(this RulebookDb db, StaffUser user, StaffRole role) => db.Set<StaffAccount>().AnyAsync(account =>
        account.Id == user.AccountId && account.Role >= role && account.DisabledAt == null);
}

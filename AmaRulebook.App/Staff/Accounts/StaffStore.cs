using AmaRulebook.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace AmaRulebook.Staff.Accounts;

/// <summary>Keeps the accounts of Identity; writes wait their turn with all others.</summary>
internal sealed class StaffStore(RulebookDb db, WriteGate gate) : UserOnlyStore<StaffAccount, RulebookDb, Guid>(db)
{
    public override Task<IdentityResult> CreateAsync(StaffAccount user, CancellationToken cancellationToken = default) =>
        gate.RunAloneAsync(() => base.CreateAsync(user, cancellationToken));

    public override Task<IdentityResult> UpdateAsync(StaffAccount user, CancellationToken cancellationToken = default) =>
        gate.RunAloneAsync(() => base.UpdateAsync(user, cancellationToken));

    public override Task<IdentityResult> DeleteAsync(StaffAccount user, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("An account is disabled; what it did stays under its name.");
}

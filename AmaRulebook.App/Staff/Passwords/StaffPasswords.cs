using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff.Passwords;

/// <summary>How people come by a password: as the first administrator, by an invitation, and from then on by their own choice.</summary>
public sealed class StaffPasswords(
    WriteGate gate, IDbContextFactory<RulebookDb> contexts, IPasswordHasher<StaffAccount> hasher, TimeProvider time)
{
    private static readonly Refusal Gone = new(RefusalKind.Closed, "このリンクは、もう使えません。7日をすぎたか、使われたか、新しいリンクに替わっています。管理者に新しいリンクをもらってください。");

    /// <summary>Whom an invitation is for; null for one that holds no more.</summary>
    public async Task<StaffAccount?> FindInvitedAsync(string token)
    {
        var hash = Secret.HashOf(token);
        await using var db = await contexts.CreateDbContextAsync();
        var account = await db.Set<StaffAccount>().AsNoTracking().SingleOrDefaultAsync(account => account.InvitationHash == hash);
        return account?.IsInvitedBy(token, time.GetUtcNow()) == true ? account : null;
    }

    /// <summary>Makes the first administrator. Refuses where somebody can sign in already.</summary>
    public Task<(StaffAccount? Account, Refusal? Refusal)> MakeFirstAsync(string? email, string? name, string? password, string? again) =>
        gate.WriteAsync(async db =>
        {
            if (await db.Set<StaffAccount>().AnyAsync(account => account.PasswordHash != null))
            {
                return Refused(Gone);
            }

            var (account, refusal) = StaffAccount.Create(email, name, StaffRole.Administrator, time.GetUtcNow());
            if ((refusal ?? SetPassword(account!, password, again)) is { } problem)
            {
                return Refused(problem);
            }

            if (await db.Set<StaffAccount>().SingleOrDefaultAsync(other => other.NormalizedEmail == account!.NormalizedEmail) is { } invited)
            {
                db.Remove(invited);   // it has done nothing: it never had a password
                await db.SaveChangesAsync();
            }

            db.Add(account!);
            db.LogAccount(StaffDeed.AccountMade, account!.Id, account, time.GetUtcNow());
            return (true, (account, null));
        });

    /// <summary>Sets the password of the account that an invitation is for. Earlier sign-ins end.</summary>
    public Task<(StaffAccount? Account, Refusal? Refusal)> TakeUpAsync(string token, string? password, string? again) => gate.WriteAsync(async db =>
    {
        var hash = Secret.HashOf(token);
        var account = await db.Set<StaffAccount>().SingleOrDefaultAsync(account => account.InvitationHash == hash);
        if (account?.IsInvitedBy(token, time.GetUtcNow()) != true)
        {
            return Refused(Gone);
        }

        if (SetPassword(account, password, again) is { } refusal)
        {
            return Refused(refusal);
        }

        account.TakeUpInvitation();
        await db.EndSignInsAsync(account.Id, except: null, time.GetUtcNow());
        db.LogAccount(StaffDeed.PasswordChanged, account.Id, account, time.GetUtcNow());
        return (true, (account, null));
    });

    /// <summary>Changes one's own password; every other sign-in of the account ends.</summary>
    public Task<Refusal?> ChangePasswordAsync(StaffUser user, string? current, string? password, string? again) => gate.WriteAsync<Refusal?>(async db =>
    {
        var account = await db.Set<StaffAccount>().SingleAsync(account => account.Id == user.AccountId);
        if (account.PasswordHash is null || hasher.VerifyHashedPassword(account, account.PasswordHash, current ?? "") is PasswordVerificationResult.Failed)
        {
            return (false, new Refusal(RefusalKind.NotAllowed, "いまのパスワードがちがいます。何も変えていません。もう一度入力してください。"));
        }

        if (SetPassword(account, password, again) is { } refusal)
        {
            return (false, refusal);
        }

        await db.EndSignInsAsync(account.Id, user.SessionId, time.GetUtcNow());
        db.LogAccount(StaffDeed.PasswordChanged, account.Id, account, time.GetUtcNow());
        return (true, null);
    });

    private Refusal? SetPassword(StaffAccount account, string? password, string? again)
    {
        if (PasswordRules.Check(password ?? "", account.Email!, account.Name) is { } problem)
        {
            return new Refusal(RefusalKind.Invalid, problem);
        }

        if (password != again)
        {
            return new Refusal(RefusalKind.Invalid, "2回のパスワードがちがいます。同じものを2回入力してください。");
        }

        account.PasswordHash = hasher.HashPassword(account, password!);
        account.SecurityStamp = Guid.NewGuid().ToString();
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
        return null;
    }

    private static (bool Commit, (StaffAccount? Account, Refusal? Refusal) Result) Refused(Refusal refusal) => (false, (null, refusal));
}

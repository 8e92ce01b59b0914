using System.Buffers.Text;
using System.Security.Cryptography;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff;

/// <summary>The accounts: invited, changed, disabled; each change and its line in the log in one transaction.</summary>
public sealed class StaffAccounts(
    WriteGate gate, IDbContextFactory<RulebookDb> contexts, IPasswordHasher<StaffAccount> hasher, TimeProvider time)
{
    private static readonly Refusal Gone = new(RefusalKind.Closed, "このリンクは、もう使えません。7日をすぎたか、使われたか、新しいリンクに替わっています。管理者に新しいリンクをもらってください。");
    private static readonly Refusal Taken = new(RefusalKind.Closed, "そのメールアドレスのアカウントは、もうあります。一覧からさがしてください。");
    private static readonly Refusal Last = new(RefusalKind.NotAllowed, "ほかに管理者がいないので、変えられません。先に、ほかの人を管理者にしてください。");
    private static readonly Refusal Self = new(RefusalKind.NotAllowed, "自分のアカウントは止められません。ほかの管理者に頼んでください。");
    private static readonly Refusal NotAdministrator = new(RefusalKind.NotAllowed, "アカウントを変えられるのは管理者だけです。何も変えていません。");
    private static readonly Refusal Unknown = new(RefusalKind.Closed, "そのアカウントはありません。ページを開きなおしてください。");

    /// <summary>Whether nobody can sign in yet, so that the set-up link holds.</summary>
    public async Task<bool> AreNoneAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return !await db.Set<StaffAccount>().AnyAsync(account => account.PasswordHash != null);
    }

    /// <summary>All accounts, those that may sign in first.</summary>
    public async Task<IReadOnlyList<StaffAccount>> ListAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<StaffAccount>().AsNoTracking().OrderBy(account => account.DisabledAt != null).ThenBy(account => account.Email).ToListAsync();
    }

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
            Log(db, StaffDeed.AccountMade, account!.Id, account);
            return (true, (account, null));
        });

    /// <summary>Makes an account and the token of the link by which its person chooses a password.</summary>
    /// <param name="by">Who invites; null on the server's own command line.</param>
    /// <param name="email">The mail address.</param>
    /// <param name="name">The person's name.</param>
    /// <param name="role">What the account may do.</param>
    public Task<(string? Token, Refusal? Refusal)> InviteAsync(StaffUser? by, string? email, string? name, StaffRole role) =>
        gate.WriteAsync<(string?, Refusal?)>(async db =>
        {
            var (account, refusal) = StaffAccount.Create(email, name, role, time.GetUtcNow());
            if ((await RefuseAsync(db, by) ?? refusal) is { } problem)
            {
                return (false, (null, problem));
            }

            if (await db.Set<StaffAccount>().AnyAsync(other => other.NormalizedEmail == account!.NormalizedEmail))
            {
                return (false, (null, Taken));
            }

            var token = NewToken();
            account!.Invite(token, time.GetUtcNow());
            db.Add(account);
            Log(db, StaffDeed.AccountMade, by?.AccountId, account);
            return (true, (token, null));
        });

    /// <summary>Makes a new link for an account: to come in for the first time, or after a lost password. The old password holds until then.</summary>
    public async Task<(string? Token, Refusal? Refusal)> RenewInvitationAsync(StaffUser by, Guid accountId)
    {
        var token = NewToken();
        var refusal = await ChangeAsync(by, accountId, account =>
        {
            if (!account.IsActive)
            {
                return new Refusal(RefusalKind.NotAllowed, "止めてあるアカウントです。先に、もう一度使えるようにしてください。");
            }

            account.Invite(token, time.GetUtcNow());
            return null;
        });
        return refusal is null ? (token, null) : (null, refusal);
    }

    /// <summary>Changes what an account may do. The last administrator stays one.</summary>
    public Task<Refusal?> ChangeRoleAsync(StaffUser by, Guid accountId, StaffRole role) => ChangeAsync(by, accountId, account =>
    {
        account.ChangeRole(role);
        return null;
    });

    /// <summary>Keeps an account out, at once: its sign-ins end. Harmless when repeated.</summary>
    public Task<Refusal?> DisableAsync(StaffUser by, Guid accountId) => ChangeAsync(by, accountId, account =>
    {
        if (account.Id == by.AccountId)
        {
            return Self;
        }

        account.Disable(time.GetUtcNow());
        return null;
    });

    /// <summary>Lets a disabled account in again, with its old password.</summary>
    public Task<Refusal?> EnableAsync(StaffUser by, Guid accountId) => ChangeAsync(by, accountId, account =>
    {
        account.Enable();
        return null;
    });

    /// <summary>Takes the second factor off for somebody who lost it.</summary>
    public Task<Refusal?> RemoveSecondFactorAsync(StaffUser by, Guid accountId) => ChangeAsync(by, accountId, account =>
    {
        account.TwoFactorEnabled = false;
        return null;
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
        await EndSessionsAsync(db, account.Id, except: null);
        Log(db, StaffDeed.PasswordChanged, account.Id, account);
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

        await EndSessionsAsync(db, account.Id, user.SessionId);
        Log(db, StaffDeed.PasswordChanged, account.Id, account);
        return (true, null);
    });

    private Task<Refusal?> ChangeAsync(StaffUser by, Guid accountId, Func<StaffAccount, Refusal?> change) => gate.WriteAsync(async db =>
    {
        if (await RefuseAsync(db, by) is { } refusal)
        {
            return (false, refusal);
        }

        if (await db.Set<StaffAccount>().SingleOrDefaultAsync(account => account.Id == accountId) is not { } account)
        {
            return (false, Unknown);
        }

        var wasLast = account is { Role: StaffRole.Administrator, IsActive: true } && !await db.Set<StaffAccount>().AnyAsync(other =>
            other.Id != accountId && other.Role == StaffRole.Administrator && other.DisabledAt == null && other.PasswordHash != null);
        if (change(account) is { } problem)
        {
            return (false, problem);
        }

        if (wasLast && account is not { Role: StaffRole.Administrator, IsActive: true })
        {
            return (false, Last);
        }

        if (!account.IsActive)
        {
            await EndSessionsAsync(db, accountId, except: null);
        }

        Log(db, StaffDeed.AccountChanged, by.AccountId, account);
        return (true, (Refusal?)null);
    });

    /// <summary>Asked inside the transaction: what the circuit knows of its user may be old.</summary>
    private static async Task<Refusal?> RefuseAsync(RulebookDb db, StaffUser? by) =>
        by is null || await db.HoldsAsync(by, StaffRole.Administrator) ? null : NotAdministrator;

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

    private async Task EndSessionsAsync(RulebookDb db, Guid accountId, Guid? except)
    {
        foreach (var session in await db.Set<StaffSession>().Where(session => session.AccountId == accountId && session.EndedAt == null && session.Id != except).ToListAsync())
        {
            session.End(time.GetUtcNow());
        }
    }

    private void Log(RulebookDb db, StaffDeed deed, Guid? by, StaffAccount account) =>
        db.Add(new StaffLogEntry(deed, by, $"{account.Name}（{account.Role.Title()}{(account.IsActive ? "" : "、停止")}）", time.GetUtcNow()));

    private static (bool Commit, (StaffAccount? Account, Refusal? Refusal) Result) Refused(Refusal refusal) => (false, (null, refusal));

    private static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

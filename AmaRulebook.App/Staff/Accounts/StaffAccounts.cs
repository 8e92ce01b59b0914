using System.Buffers.Text;
using System.Security.Cryptography;
using AmaRulebook.Projects;
using AmaRulebook.Staff.Log;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff.Accounts;

/// <summary>The accounts: invited, changed, disabled; each change and its line in the log in one transaction.</summary>
public sealed class StaffAccounts(WriteGate gate, IDbContextFactory<RulebookDb> contexts, TimeProvider time)
{
    private static readonly Refusal Taken = new(RefusalKind.Closed, "そのメールアドレスのアカウントは、もうあります。一覧からさがしてください。");
    private static readonly Refusal InUse = new(
        RefusalKind.Closed, "そのメールアドレスのアカウントは、もうあって、使われています。何も変えていません。パスワードがわからないときや止めてあるときは、管理者が「アカウント」で新しいリンクをつくります。ほかに管理者がいないときは、別のメールアドレスで管理者を加えてください。");

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
            db.LogAccount(StaffDeed.AccountMade, by?.AccountId, account, time.GetUtcNow());
            return (true, (token, null));
        });

    /// <summary>
    /// As whoever has the server asks: makes an account, or a new link for one whose person never chose a password. Refuses one that
    /// is in use or disabled.
    /// </summary>
    /// <param name="email">The mail address.</param>
    /// <param name="name">The person's name; null for the role's. An account that waits keeps its own.</param>
    /// <param name="role">What the account may do. Null: 管理者 while none can sign in, 担当者 after that; an account that waits keeps its own.</param>
    public Task<(StaffAccount? Account, string? Token, Refusal? Refusal)> AddAsync(string? email, string? name, StaffRole? role) =>
        gate.WriteAsync<(StaffAccount?, string?, Refusal?)>(async db =>
        {
            var given = role ?? (await db.Set<StaffAccount>().AnyAsync(other =>
                other.Role == StaffRole.Administrator && other.DisabledAt == null && other.PasswordHash != null) ? StaffRole.Officer : StaffRole.Administrator);
            var (made, refusal) = StaffAccount.Create(email, name ?? given.Title(), given, time.GetUtcNow());
            if (refusal is not null)
            {
                return (false, (null, null, refusal));
            }

            var waiting = await db.Set<StaffAccount>().SingleOrDefaultAsync(other => other.NormalizedEmail == made!.NormalizedEmail);
            if (waiting is { IsInvited: false } or { IsActive: false })
            {
                return (false, (null, null, InUse));
            }

            var account = waiting ?? db.Add(made!).Entity;
            account.ChangeRole(waiting is null ? given : role ?? account.Role);
            var token = NewToken();
            account.Invite(token, time.GetUtcNow());
            db.LogAccount(waiting is null ? StaffDeed.AccountMade : StaffDeed.AccountChanged, null, account, time.GetUtcNow());
            return (true, (account, token, null));
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
            await db.EndSignInsAsync(accountId, except: null, time.GetUtcNow());
        }

        db.LogAccount(StaffDeed.AccountChanged, by.AccountId, account, time.GetUtcNow());
        return (true, (Refusal?)null);
    });

    /// <summary>Asked inside the transaction: what the circuit knows of its user may be old.</summary>
    private static async Task<Refusal?> RefuseAsync(RulebookDb db, StaffUser? by) =>
        by is null || await db.HoldsAsync(by, StaffRole.Administrator) ? null : NotAdministrator;

    private static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

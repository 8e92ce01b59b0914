using System.Security.Claims;
using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Passwords;
using AmaRulebook.Staff.Places;
using AmaRulebook.Staff.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>How staff come in: by password, then, where it is set up, by a code; by an invitation; as the first administrator.</summary>
public sealed class StaffEntry(
    StaffSignIn signIn, UserManager<StaffAccount> users, StaffPasswords passwords, StaffLog log, StaffSessions sessions, StaffPlaces places, IPasswordHasher<StaffAccount> hasher,
    UsedCodes usedCodes)
{
    /// <summary>The same for an unknown address, a wrong password and a locked account: nobody learns who has an account.</summary>
    private static readonly Refusal Wrong = new(
        RefusalKind.NotAllowed,
        "メールアドレスかパスワードがちがいます。たしかめて、もう一度入力してください。5回つづけてちがうと、15分のあいだ入れません。パスワードがわからないときは、管理者に新しいリンクをもらってください。");

    private static readonly Refusal WrongCode = new(
        RefusalKind.NotAllowed, "コードがちがうか、古くなっています。アプリに出ている新しい6桁か、まだ使っていない予備のコードを入力してください。");

    private static readonly StaffAccount Nobody = StaffAccount.Create("nobody@example.jp", "nobody", StaffRole.Reader, default).Account!;

    private static string? hashOfNobody;

    /// <summary>Signs in by password. Where a second factor is set up, <see cref="EnterCodeAsync"/> has to follow.</summary>
    public async Task<(bool NeedsCode, Refusal? Refusal)> EnterAsync(string? email, string? password)
    {
        var account = MailAddressText.Read(email) is { } address ? await users.FindByEmailAsync(address) : null;
        var given = password is { Length: <= PasswordRules.Longest } ? password : "";
        if (account is not { IsActive: true, PasswordHash: not null } || await users.IsLockedOutAsync(account))
        {
            // As much work as for an account that exists.
            hasher.VerifyHashedPassword(Nobody, hashOfNobody ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString()), given);
            await log.WriteAsync(StaffDeed.SignInFailed, account?.Id, account switch
            {
                null => "アカウントがありません",
                { IsActive: true, PasswordHash: not null } => "一時的に入れません",
                _ => "使えないアカウントです",
            });
            return (false, Wrong);
        }

        var result = await signIn.PasswordSignInAsync(account, given, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded && !result.RequiresTwoFactor)
        {
            await log.WriteAsync(StaffDeed.SignInFailed, account.Id, result.IsLockedOut ? "一時的に入れません" : "パスワードがちがいます");
            return (false, Wrong);
        }

        return (result.RequiresTwoFactor, null);
    }

    /// <summary>Whether a right password was given in this browser shortly before, and a code is still to come.</summary>
    public async Task<bool> AwaitsCodeAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>Signs in by the code of the app, or by a recovery code, which is used up.</summary>
    public async Task<Refusal?> EnterCodeAsync(string? typed)
    {
        var code = string.Concat((typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return new Refusal(RefusalKind.TooEarly, "時間がたったので、もう一度、メールアドレスとパスワードから入力してください。");
        }

        var isOfApp = code.Length == 6 && code.All(char.IsAsciiDigit);
        if (isOfApp && await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code) && !usedCodes.TryTake(account.Id, code))
        {
            await log.WriteAsync(StaffDeed.SignInFailed, account.Id, "2段階のコードが、もう使われています");
            return WrongCode;
        }

        var result = isOfApp
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(RecoveryCode(typed));
        if (result.Succeeded)
        {
            return null;
        }

        await log.WriteAsync(StaffDeed.SignInFailed, account.Id, "2段階のコードがちがいます");
        return WrongCode;
    }

    /// <summary>
    /// Signs in whom the city's identity provider has just named. The first time the mail address leads to the account; from
    /// then on the provider's own name for the person (<c>sub</c>) does, since addresses change hands.
    /// </summary>
    /// <returns>Null, or the code of <see cref="ExternalSignIn.Problem"/>.</returns>
    public async Task<string?> EnterByProviderAsync()
    {
        if (await signIn.GetExternalLoginInfoAsync() is not { } login)
        {
            return "provider";
        }

        var account = await users.FindByLoginAsync(login.LoginProvider, login.ProviderKey);
        if (account is null)
        {
            if (ExternalSignIn.EmailOf(login.Principal) is not { } email)
            {
                return "unverified";
            }

            account = await users.FindByEmailAsync(email);
            if (account is { IsActive: true } && (await users.GetLoginsAsync(account)).Count == 0)
            {
                await users.AddLoginAsync(account, login);
            }
            else
            {
                account = null;
            }
        }

        if (account is not { IsActive: true })
        {
            await log.WriteAsync(StaffDeed.SignInFailed, account?.Id, $"{login.ProviderDisplayName}：使えるアカウントがありません");
            return "unknown";
        }

        await signIn.SignInWithClaimsAsync(
            account, new AuthenticationProperties(), [new Claim(ClaimTypes.AuthenticationMethod, login.ProviderDisplayName ?? ExternalSignIn.Scheme)]);
        return null;
    }

    /// <summary>Sets the password of an invited account and signs in.</summary>
    public async Task<Refusal?> TakeUpAsync(string token, string? password, string? again)
    {
        var (account, refusal) = await passwords.TakeUpAsync(token, password, again);
        if (account is not null)
        {
            await signIn.SignInAsync((await users.FindByIdAsync(account.Id.ToString()))!, isPersistent: false);
        }

        return refusal;
    }

    /// <summary>Makes the first administrator by the set-up link, and signs in.</summary>
    public async Task<Refusal?> SetUpAsync(string? email, string? name, string? password, string? again)
    {
        var (account, refusal) = await passwords.MakeFirstAsync(email, name, password, again);
        if (account is not null)
        {
            await signIn.SignInAsync((await users.FindByIdAsync(account.Id.ToString()))!, isPersistent: false);
        }

        return refusal;
    }

    /// <summary>Ends the sign-in and takes its cookie away.</summary>
    public async Task LeaveAsync(Guid? sessionId, Guid? browserId)
    {
        if (sessionId is { } id)
        {
            if (browserId is { } browser && await sessions.FindAsync(id) is { } user)
            {
                await places.TakeAwayAsync(user.AccountId, browser);
            }

            await sessions.EndAsync(id);
        }

        await signIn.SignOutAsync();
    }

    // As Identity writes them: ABCDE-FGHIJ.
    private static string RecoveryCode(string? typed)
    {
        var letters = string.Concat((typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsLetterOrDigit));
        return letters.Length == 10 ? $"{letters[..5]}-{letters[5..]}" : letters;
    }
}

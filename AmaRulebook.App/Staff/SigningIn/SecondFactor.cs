using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using Microsoft.AspNetCore.Identity;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>
/// The second step of signing in: a code of an authenticator app (TOTP, RFC 6238), and ten recovery codes, each good once. Every
/// operation has a scope of its own: a circuit lives long, and Identity keeps what it has read.
/// </summary>
public sealed class SecondFactor(IServiceScopeFactory scopes, StaffLog log)
{
    private const int RecoveryCodes = 10;
    private const string Issuer = "あま市 協働のためのルールブック";

    private static readonly Refusal Gone = new(RefusalKind.NotAllowed, "サインインが終わっています。何も変えていません。もう一度サインインしてください。");

    /// <summary>Begins to set it up anew: the key for the app. Holds only once <see cref="ConfirmAsync"/> saw a code made by it.</summary>
    public Task<SecondFactorKey> BeginAsync(StaffUser user) => WithAsync(user, async (users, account) =>
    {
        await users.ResetAuthenticatorKeyAsync(account);
        var key = (await users.GetAuthenticatorKeyAsync(account))!;
        return new SecondFactorKey(
            key, $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6");
    });

    /// <summary>Sets it up, once a code shows that the app has the key; gives the recovery codes, which are not shown again.</summary>
    public Task<(IReadOnlyList<string>? Codes, Refusal? Refusal)> ConfirmAsync(StaffUser user, string? typed) =>
        WithAsync<(IReadOnlyList<string>?, Refusal?)>(user, async (users, account) =>
        {
            var code = string.Concat((typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiDigit));
            if (!account.IsActive)
            {
                return (null, Gone);
            }

            if (!await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
            {
                return (null, new Refusal(RefusalKind.Invalid, "コードがちがうか、古くなっています。何も変えていません。アプリに出ている新しい6桁を入力してください。"));
            }

            await users.SetTwoFactorEnabledAsync(account, true);
            await log.WriteAsync(StaffDeed.SecondFactorChanged, account.Id, "使いはじめました");
            return ([.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []], null);
        });

    /// <summary>Takes it off again, with the password.</summary>
    public Task<Refusal?> RemoveAsync(StaffUser user, string? password) => WithAsync(user, async (users, account) =>
    {
        if (!await users.CheckPasswordAsync(account, password ?? ""))
        {
            return new Refusal(RefusalKind.NotAllowed, "パスワードがちがいます。何も変えていません。もう一度入力してください。");
        }

        await users.SetTwoFactorEnabledAsync(account, false);
        await log.WriteAsync(StaffDeed.SecondFactorChanged, account.Id, "使うのをやめました");
        return (Refusal?)null;
    });

    /// <summary>Whether it is set up, and how many recovery codes are left.</summary>
    public Task<(bool IsOn, int CodesLeft)> LookAsync(StaffUser user) => WithAsync(user, async (users, account) =>
        (account.TwoFactorEnabled, account.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(account) : 0));

    private async Task<T> WithAsync<T>(StaffUser user, Func<UserManager<StaffAccount>, StaffAccount, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        return await work(users, (await users.FindByIdAsync(user.AccountId.ToString()))!);
    }
}

/// <summary>The key of an authenticator app, and the address that its QR code holds.</summary>
public sealed record SecondFactorKey(string Key, string Address);

using AmaRulebook.Projects;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Passwords;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AmaRulebook.Staff.Accounts;

/// <summary>The commands on accounts, on a real database.</summary>
public sealed class StaffAccountsTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    private StaffAccounts Accounts => app.Get<StaffAccounts>();

    private StaffPasswords Passwords => app.Get<StaffPasswords>();

    private StaffSessions Sessions => app.Get<StaffSessions>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_first_administrator_is_made_once()
    {
        Assert.True(await Accounts.AreNoneAsync());
        var (first, _) = await Passwords.MakeFirstAsync("a@example.jp", "青木", AStaffAccount.Password, AStaffAccount.Password);
        var (second, refusal) = await Passwords.MakeFirstAsync("b@example.jp", "馬場", AStaffAccount.Password, AStaffAccount.Password);

        Assert.Equal(StaffRole.Administrator, first!.Role);
        Assert.Null(second);
        Assert.Equal(RefusalKind.Closed, refusal!.Kind);
        Assert.False(await Accounts.AreNoneAsync());
    }

    [Fact]
    public async Task An_invitation_is_good_once()
    {
        var boss = await SignedIn(StaffRole.Administrator);
        var (token, _) = await Accounts.InviteAsync(boss, "kato@example.jp", "加藤", StaffRole.Officer);

        Assert.Equal("加藤", (await Passwords.FindInvitedAsync(token!))!.Name);
        Assert.Contains("12文字", (await Passwords.TakeUpAsync(token!, "short", "short")).Refusal!.Message, StringComparison.Ordinal);
        Assert.Contains("2回", (await Passwords.TakeUpAsync(token!, AStaffAccount.Password, "other")).Refusal!.Message, StringComparison.Ordinal);
        Assert.Null((await Passwords.TakeUpAsync(token!, AStaffAccount.Password, AStaffAccount.Password)).Refusal);
        Assert.Equal(RefusalKind.Closed, (await Passwords.TakeUpAsync(token!, AStaffAccount.Password, AStaffAccount.Password)).Refusal!.Kind);
        Assert.Null(await Passwords.FindInvitedAsync(token!));
    }

    [Fact]
    public async Task The_same_address_in_other_letters_is_not_invited_twice()
    {
        var boss = await SignedIn(StaffRole.Administrator);
        await Accounts.InviteAsync(boss, "kato@example.jp", "加藤", StaffRole.Officer);

        var (token, refusal) = await Accounts.InviteAsync(boss, "KATO@Example.jp", "加藤", StaffRole.Officer);

        Assert.Null(token);
        Assert.Equal(RefusalKind.Closed, refusal!.Kind);
    }

    [Fact]
    public async Task Only_an_administrator_of_this_moment_changes_accounts()
    {
        var boss = await SignedIn(StaffRole.Administrator);
        var other = await SignedIn(StaffRole.Administrator);
        var officer = await SignedIn(StaffRole.Officer);

        Assert.Equal(RefusalKind.NotAllowed, (await Accounts.InviteAsync(officer, "x@example.jp", "x", StaffRole.Administrator)).Refusal!.Kind);
        Assert.Null(await Accounts.DisableAsync(boss, other.AccountId));
        Assert.Equal(RefusalKind.NotAllowed, (await Accounts.ChangeRoleAsync(other, boss.AccountId, StaffRole.Reader))!.Kind);
    }

    [Fact]
    public async Task The_last_administrator_stays_and_nobody_shuts_themselves_out()
    {
        var boss = await SignedIn(StaffRole.Administrator);

        Assert.Equal(RefusalKind.NotAllowed, (await Accounts.ChangeRoleAsync(boss, boss.AccountId, StaffRole.Reader))!.Kind);
        Assert.Equal(RefusalKind.NotAllowed, (await Accounts.DisableAsync(boss, boss.AccountId))!.Kind);
        Assert.Equal(StaffRole.Administrator, (await Accounts.ListAsync()).Single().Role);
        await SignedIn(StaffRole.Administrator);
        Assert.Null(await Accounts.ChangeRoleAsync(boss, boss.AccountId, StaffRole.Reader));
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_and_its_name_stays_in_the_log()
    {
        var boss = await SignedIn(StaffRole.Administrator, "青木");
        var officer = await SignedIn(StaffRole.Officer, "加藤");

        await Accounts.DisableAsync(boss, officer.AccountId);

        Assert.Null(await Sessions.FindAsync(officer.SessionId));
        Assert.Contains((await app.Get<StaffLogReads>().ReadAsync(StaffLogQuery.Of(null, null, null))).Lines, line => line is { Name: "青木", Detail: "加藤（担当者、停止）" });
        await Accounts.EnableAsync(boss, officer.AccountId);
        Assert.Null(await Sessions.FindAsync(officer.SessionId));
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sign_ins()
    {
        var here = await SignedIn(StaffRole.Officer);
        var account = (await Accounts.ListAsync()).Single();
        var there = await Sessions.BeginAsync(account, "");

        Assert.Equal(RefusalKind.NotAllowed, (await Passwords.ChangePasswordAsync(here, "wrong", "kettle pigeon harbour", "kettle pigeon harbour"))!.Kind);
        Assert.Null(await Passwords.ChangePasswordAsync(here, AStaffAccount.Password, "kettle pigeon harbour", "kettle pigeon harbour"));

        Assert.NotNull(await Sessions.FindAsync(here.SessionId));
        Assert.Null(await Sessions.FindAsync(there));
    }

    [Fact]
    public async Task Work_puts_the_end_of_a_sign_in_off()
    {
        var user = await SignedIn(StaffRole.Reader);
        app.Time.AdjustTime(app.Time.GetUtcNow().AddMinutes(40));

        var later = await Sessions.StayAsync(user.SessionId);

        Assert.Equal(app.Time.GetUtcNow() + StaffSession.IdleLimit, later!.Until);
        app.Time.AdjustTime(app.Time.GetUtcNow().AddMinutes(60));
        Assert.Null(await Sessions.StayAsync(user.SessionId));
    }

    [Fact]
    public async Task A_copy_of_the_database_opens_no_invitation()
    {
        var (token, _) = await Accounts.InviteAsync(null, "kato@example.jp", "加藤", StaffRole.Officer);

        var stored = await app.Read(db => db.Set<StaffAccount>().Select(account => account.InvitationHash).SingleAsync());

        Assert.NotEqual(token, stored);
        Assert.Equal(Secret.HashOf(token!), stored);
    }

    private async Task<StaffUser> SignedIn(StaffRole role, string name = "青木")
    {
        var email = await AStaffAccount.Made(app.Services, role, name);
        var account = (await Accounts.ListAsync()).Single(account => account.Email == email);
        return (await Sessions.FindAsync(await Sessions.BeginAsync(account, "")))!;
    }
}

using System.Globalization;
using AmaRulebook.Reviews;
using AmaRulebook.Staff.Passwords;
using AmaRulebook.Support;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace AmaRulebook.Staff.Accounts;

public sealed class StaffAdditionTests : IDisposable
{
    private readonly AppWithoutPages app = new();
    private readonly StringWriter output = new(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        app.Dispose();
        output.Dispose();
    }

    [Fact]
    public async Task The_link_it_prints_lets_its_person_choose_a_password_once()
    {
        Assert.Equal(0, Run("staff", "add", "Hanako@example.jp", "--name", "見本 花子"));

        var token = Token();
        var passwords = app.Get<StaffPasswords>();
        Assert.Equal("見本 花子", (await passwords.FindInvitedAsync(token))!.Name);
        var (account, refusal) = await passwords.TakeUpAsync(token, "みどりの机と長い午後の散歩", "みどりの机と長い午後の散歩");
        Assert.Null(refusal);
        Assert.Equal(StaffRole.Administrator, account!.Role);
        Assert.Null(await passwords.FindInvitedAsync(token));
    }

    [Fact]
    public async Task An_account_that_waits_gets_a_new_link_and_keeps_its_name_and_role()
    {
        Assert.Equal(0, Run("staff", "add", "hanako@example.jp", "--name", "見本 花子", "--role", "閲覧者"));
        var old = Token();

        Assert.Equal(0, Run("staff", "add", "HANAKO@example.jp"));

        var passwords = app.Get<StaffPasswords>();
        Assert.Null(await passwords.FindInvitedAsync(old));
        var waiting = (await passwords.FindInvitedAsync(Token()))!;
        Assert.Equal(("見本 花子", StaffRole.Reader), (waiting.Name, waiting.Role));
        Assert.Single(await app.Get<StaffAccounts>().ListAsync());
    }

    [Fact]
    public async Task An_account_in_use_or_disabled_is_left_alone()
    {
        var email = await AStaffAccount.Made(app.Services, StaffRole.Officer);
        var disabled = await AStaffUser.Comes(app);
        await AStaffUser.Disabled(app, disabled);

        Assert.Equal(1, Run("staff", "add", email, "--role", "管理者"));
        Assert.Equal(1, Run("staff", "add", disabled.Email));

        Assert.Contains("もうあって、使われています。何も変えていません。", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(StaffRole.Officer, (await app.Get<StaffAccounts>().ListAsync()).Single(account => account.Email == email).Role);
        Assert.All(await app.Get<StaffAccounts>().ListAsync(), account => Assert.Null(account.InvitationHash));
    }

    [Theory]
    [InlineData(false, null, StaffRole.Administrator)]
    [InlineData(true, null, StaffRole.Officer)]
    [InlineData(true, "管理者", StaffRole.Administrator)]
    [InlineData(false, "担当者", StaffRole.Officer)]
    [InlineData(false, "閲覧者", StaffRole.Reader)]
    public async Task Without_a_role_it_is_an_administrator_only_while_none_can_sign_in(bool isThereOne, string? role, StaffRole made)
    {
        if (isThereOne)
        {
            await AStaffAccount.Made(app.Services, StaffRole.Administrator);
        }

        Assert.Equal(0, Run(["staff", "add", "hanako@example.jp", .. role is null ? (string[])[] : ["--role", role]]));

        Assert.Equal(made, (await app.Get<StaffPasswords>().FindInvitedAsync(Token()))!.Role);
        Assert.Contains($"（{made.Title()}）", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("staff", "add")]
    [InlineData("staff", "add", "--name", "花子")]
    [InlineData("staff", "add", "no address")]
    [InlineData("staff", "add", "hanako@example.jp", "--role")]
    [InlineData("staff", "add", "hanako@example.jp", "--role", "王様")]
    public async Task What_is_no_address_or_no_role_makes_no_account(params string[] args)
    {
        Assert.Equal(1, Run(args));
        Assert.NotEmpty(output.ToString());
        Assert.Empty(await app.Get<StaffAccounts>().ListAsync());
    }

    [Fact]
    public void A_bad_address_is_told_as_a_command_line_tells_it()
    {
        Assert.Equal(1, Run("staff", "add", "dame"));

        Assert.Contains("「dame」は、メールアドレスの形ではありません。何も変えていません。", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("残っています", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_links_address_comes_from_is_said_until_it_is_set()
    {
        Run("staff", "add", "hanako@example.jp");
        Assert.Contains("Rulebook:PublicAddress（環境変数なら Rulebook__PublicAddress）", output.ToString(), StringComparison.Ordinal);
        output.GetStringBuilder().Clear();

        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Rulebook:PublicAddress", "https://rulebook.example.jp")]).Build();
        StaffAddition.TryRun(["staff", "add", "hanako@example.jp"], app.Services, configuration, output, output);
        Assert.DoesNotContain("PublicAddress", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("https://rulebook.example.jp/staff/invitation/", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_else_is_no_business_of_it() => Assert.Null(Run("--urls", "http://localhost:1"));

    private string Token() => output.ToString().Trim().Split('/')[^1];

    private int? Run(params string[] args) =>
        StaffAddition.TryRun(args, app.Services, new ConfigurationBuilder().Build(), output, output);
}

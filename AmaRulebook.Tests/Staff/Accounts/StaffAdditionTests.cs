using System.Globalization;
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

        var token = output.ToString().Trim().Split('/')[^1];
        var passwords = app.Get<StaffPasswords>();
        Assert.Equal("見本 花子", (await passwords.FindInvitedAsync(token))!.Name);
        var (account, refusal) = await passwords.TakeUpAsync(token, "みどりの机と長い午後の散歩", "みどりの机と長い午後の散歩");
        Assert.Null(refusal);
        Assert.Equal(StaffRole.Administrator, account!.Role);
        Assert.Null(await passwords.FindInvitedAsync(token));
    }

    [Fact]
    public void An_account_that_exists_is_said_to()
    {
        Assert.Equal(0, Run("staff", "add", "hanako@example.jp"));

        Assert.Equal(1, Run("staff", "add", "HANAKO@example.jp"));

        Assert.Contains("もうあります", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("staff", "add")]
    [InlineData("staff", "add", "--name", "花子")]
    [InlineData("staff", "add", "no address")]
    public void What_is_no_address_makes_no_account(params string[] args)
    {
        Assert.Equal(1, Run(args));
        Assert.NotEmpty(output.ToString());
    }

    [Fact]
    public void Anything_else_is_no_business_of_it() => Assert.Null(Run("--urls", "http://localhost:1"));

    private int? Run(params string[] args) =>
        StaffAddition.TryRun(args, app.Services, new ConfigurationBuilder().Build(), output, output);
}

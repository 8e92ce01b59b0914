using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>Signing in through a provider that speaks the real protocol.</summary>
public sealed class ExternalSignInTests : IAsyncLifetime
{
    private OpenIdProvider provider = null!;
    private ReadingSite site = null!;
    private Visitor visitor = null!;

    private StaffAccounts Accounts => site.Services.GetRequiredService<StaffAccounts>();

    public async ValueTask InitializeAsync()
    {
        provider = await OpenIdProvider.Start();
        site = new ReadingSite
        {
            Settings = new Dictionary<string, string>
            {
                ["Staff:OpenIdConnect:Authority"] = provider.Authority,
                ["Staff:OpenIdConnect:ClientId"] = OpenIdProvider.ClientId,
                ["Staff:OpenIdConnect:ClientSecret"] = OpenIdProvider.ClientSecret,
                ["Staff:OpenIdConnect:Name"] = "庁内アカウント",
            },
        };
        visitor = new Visitor(site);
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await site.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task Who_was_invited_comes_in_and_to_the_page_that_was_asked_for()
    {
        await Accounts.InviteAsync(null, "mori@example.jp", "森", StaffRole.Administrator);

        Assert.Equal("/staff/log", await SignsIn("?next=%2Fstaff%2Flog"));

        var log = await visitor.Get("/staff/log");
        Assert.Contains("庁内アカウント", log.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_then_on_the_providers_name_counts_and_no_longer_the_address()
    {
        await Accounts.InviteAsync(null, "mori@example.jp", "森", StaffRole.Reader);
        await SignsIn();
        await Accounts.InviteAsync(null, "hayashi@example.jp", "林", StaffRole.Reader);

        provider.Person = ("1001", "married@example.jp", true);
        Assert.Equal("/staff", await SignsIn());
        provider.Person = ("1002", "mori@example.jp", true);   // the address went to somebody else
        Assert.Equal("/staff/sign-in?failed=unknown", await SignsIn());
    }

    [Fact]
    public async Task Who_has_no_account_or_a_disabled_one_is_told_so()
    {
        Assert.Equal("/staff/sign-in?failed=unknown", await SignsIn());
        Assert.Contains("管理者に招待を頼んで", (await visitor.Get("/staff/sign-in?failed=unknown")).Alert, StringComparison.Ordinal);
        await AStaffAccount.Made(site.Services, StaffRole.Administrator);
        var sessions = site.Services.GetRequiredService<StaffSessions>();
        var boss = (await sessions.FindAsync(await sessions.BeginAsync((await Accounts.ListAsync())[0], "")))!;
        await Accounts.InviteAsync(null, "mori@example.jp", "森", StaffRole.Reader);
        await SignsIn();
        await Accounts.DisableAsync(boss, (await Accounts.ListAsync()).Single(account => account.Email == "mori@example.jp").Id);

        Assert.Equal("/staff/sign-in?failed=unknown", await SignsIn());
    }

    [Fact]
    public async Task An_address_that_is_not_verified_opens_nothing()
    {
        await Accounts.InviteAsync(null, "mori@example.jp", "森", StaffRole.Reader);
        provider.Person = ("1001", "mori@example.jp", false);

        Assert.Equal("/staff/sign-in?failed=unverified", await SignsIn());
    }

    [Fact]
    public async Task A_forged_token_opens_nothing()
    {
        await Accounts.InviteAsync(null, "mori@example.jp", "森", StaffRole.Reader);
        provider.IsForged = true;

        Assert.Equal("/staff/sign-in?failed=provider", await SignsIn());
    }

    [Fact]
    public async Task An_answer_that_was_not_asked_for_opens_nothing() =>
        Assert.Equal("/staff/sign-in?failed=provider", (await visitor.Get("/staff/sign-in/callback?code=x&state=y")).Location);

    /// <summary>Goes from the button to the provider and back; gives the address at which it ends.</summary>
    private async Task<string?> SignsIn(string query = "")
    {
        visitor.Dispose();
        visitor = new Visitor(site);
        var page = await visitor.Get($"/staff/sign-in{query}");
        var button = Assert.Single(page.Document.QuerySelectorAll("a"), link => link.TextContent == "庁内アカウントでサインイン");
        var asked = (await visitor.Get(button.GetAttribute("href")!)).Location!;
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(asked);
        var returned = await visitor.Get(answer.Headers.Location!.PathAndQuery);
        return returned.Location is { } location && location.StartsWith("/staff/sign-in/external/", StringComparison.Ordinal)
            ? (await visitor.Get(location)).Location
            : returned.Location;
    }
}

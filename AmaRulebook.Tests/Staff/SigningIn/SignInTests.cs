using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>Coming in and going out, over HTTP.</summary>
public sealed class SignInTests(ReadingSite site) : IClassFixture<ReadingSite>, IDisposable
{
    private readonly Visitor visitor = new(site);

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task Who_signs_in_gets_to_the_page_that_was_asked_for()
    {
        var email = await AStaffAccount.Made(site.Services, StaffRole.Administrator);
        var asked = await visitor.Get("/staff/log");

        Assert.Equal("/staff/sign-in?next=%2Fstaff%2Flog", asked.Location);
        var signedIn = await visitor.SignsIn(email, query: "?next=%2Fstaff%2Flog");
        Assert.Equal("/staff/log", signedIn.Location);
        Assert.Contains(signedIn.Cookies, cookie => cookie.StartsWith(StaffIdentity.CookieName, StringComparison.Ordinal)
            && cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase) && cookie.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("職員の操作の記録", (await visitor.Get("/staff/log")).Title);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/staff")]
    public async Task Nobody_is_led_elsewhere(string next)
    {
        var email = await AStaffAccount.Made(site.Services, StaffRole.Reader);

        Assert.Equal("/staff", (await visitor.SignsIn(email, query: $"?next={Uri.EscapeDataString(next)}")).Location);
    }

    [Fact]
    public async Task Unknown_wrong_locked_disabled_and_invited_get_the_same_answer()
    {
        var email = await AStaffAccount.Made(site.Services, StaffRole.Reader);
        var disabled = await AStaffAccount.Made(site.Services, StaffRole.Reader);
        var accounts = site.Services.GetRequiredService<StaffAccounts>();
        var boss = await Boss();
        await accounts.DisableAsync(boss, (await accounts.ListAsync()).Single(account => account.Email == disabled).Id);
        var invited = $"{Guid.NewGuid():N}@example.jp";
        await accounts.InviteAsync(null, invited, "招待", StaffRole.Reader);

        List<VisitedPage> answers = [await visitor.SignsIn("nobody@example.jp"), await visitor.SignsIn(disabled), await visitor.SignsIn(invited, "")];
        for (var time = 0; time < 5; time++)
        {
            answers.Add(await visitor.SignsIn(email, "wrong"));
        }

        answers.Add(await visitor.SignsIn(email));   // right, but locked by now

        Assert.Single(answers.Select(answer => (answer.Status, answer.Alert, answer.Location)).Distinct());
        Assert.StartsWith("メールアドレスかパスワードがちがいます", answers[0].Alert, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_stays_but_for_the_password()
    {
        var page = await visitor.SignsIn("nobody@example.jp", "secret-word");

        Assert.Equal("nobody@example.jp", page.Value("email"));
        Assert.Equal("", page.Value("password"));
    }

    [Fact]
    public async Task Signing_out_ends_it_on_the_server_too()
    {
        using var staff = await site.SignedIn(StaffRole.Reader);
        var before = await staff.Get("/staff");
        var left = await staff.Send(await staff.Get("/staff/sign-out"));

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal("サインアウトしました", left.Title);
        Assert.Contains(left.Cookies, cookie => cookie.StartsWith($"{StaffIdentity.CookieName}=;", StringComparison.Ordinal));
        Assert.Equal("/staff/sign-in?next=%2Fstaff", (await staff.Get("/staff")).Location);
    }

    [Fact]
    public async Task A_disabled_account_gets_nothing_more()
    {
        var email = await AStaffAccount.Made(site.Services, StaffRole.Officer);
        await visitor.SignsIn(email);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/staff")).Status);

        var accounts = site.Services.GetRequiredService<StaffAccounts>();
        await accounts.DisableAsync(await Boss(), (await accounts.ListAsync()).Single(account => account.Email == email).Id);

        var asked = (await visitor.Get("/staff")).Location!;
        Assert.StartsWith("/staff/sign-in", asked, StringComparison.Ordinal);
        Assert.Contains("管理者が止めた", (await visitor.Get(asked)).Document.Body!.TextContent, StringComparison.Ordinal);
        using var stranger = new Visitor(site);
        Assert.DoesNotContain("管理者が止めた", (await stranger.Get(asked)).Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_second_factor_a_code_has_to_follow_and_a_recovery_code_is_good_once()
    {
        var email = await AStaffAccount.Made(site.Services, StaffRole.Officer);
        var factor = site.Services.GetRequiredService<SecondFactor>();
        var user = await User(email);
        var key = await factor.BeginAsync(user);
        Assert.Contains("コードがちがう", (await factor.ConfirmAsync(user, "000000x")).Refusal!.Message, StringComparison.Ordinal);
        var (codes, _) = await factor.ConfirmAsync(user, Totp(key.Key));

        var asked = await visitor.SignsIn(email);
        Assert.StartsWith("/staff/sign-in/code", asked.Location, StringComparison.Ordinal);
        Assert.StartsWith("/staff/sign-in?", (await visitor.Get("/staff")).Location, StringComparison.Ordinal);
        var form = await visitor.Get(asked.Location!);
        Assert.Contains("コードがちがうか", (await visitor.Send(form, ("Code", "123"))).Alert, StringComparison.Ordinal);
        Assert.Equal("/staff", (await visitor.Send(form, ("Code", codes![0].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal)))).Location);

        using var second = new Visitor(site);
        var again = await second.Get((await second.SignsIn(email)).Location!);
        Assert.Contains("コードがちがうか", (await second.Send(again, ("Code", codes[0]))).Alert, StringComparison.Ordinal);
        var code = Totp(key.Key);
        Assert.Equal("/staff", (await second.Send(again, ("Code", code))).Location);

        using var onlooker = new Visitor(site);
        var oncemore = await onlooker.Get((await onlooker.SignsIn(email)).Location!);
        Assert.Contains("コードがちがうか", (await onlooker.Send(oncemore, ("Code", code))).Alert, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staying_needs_a_page_of_ours()
    {
        using var staff = await site.SignedIn(StaffRole.Reader);
        using var client = site.CreateDefaultClient();

        using var answer = await client.PostAsync("/staff/stay", null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    /// <summary>What the warning two minutes before the end is reckoned from: by the page, and anew whenever somebody is at work.</summary>
    [Fact]
    public async Task A_page_says_how_long_the_sign_in_holds_and_so_does_staying_until_it_is_over()
    {
        var limit = (int)StaffSession.IdleLimit.TotalSeconds;
        using var staff = await site.SignedIn(StaffRole.Reader);

        var page = (await staff.Get("/staff")).Document;
        var left = int.Parse(page.QuerySelector("[data-staff-left]")!.GetAttribute("data-staff-left")!, CultureInfo.InvariantCulture);
        using var stayed = await staff.Post("/staff/stay", ("Sec-Fetch-Site", "same-origin"));
        using var fromElsewhere = await staff.Post("/staff/stay", ("Sec-Fetch-Site", "cross-site"));
        using var onPlainHttp = await staff.Post("/staff/stay", ("Origin", "http://localhost"));
        using var foreignOnPlainHttp = await staff.Post("/staff/stay", ("Origin", "http://evil.example"));
        await staff.Send(await staff.Get("/staff/sign-out"));
        using var over = await staff.Post("/staff/stay", ("Sec-Fetch-Site", "same-origin"));

        Assert.InRange(left, limit - 60, limit);
        Assert.InRange((await stayed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("left").GetInt32(), limit - 60, limit);
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], [fromElsewhere.StatusCode, foreignOnPlainHttp.StatusCode, over.StatusCode]);
        Assert.Equal(HttpStatusCode.OK, onPlainHttp.StatusCode);
        Assert.Contains("このタブに残ります", page.QuerySelector("dialog.staff-ending")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<StaffUser> Boss() => await User(await AStaffAccount.Made(site.Services, StaffRole.Administrator));

    private async Task<StaffUser> User(string email)
    {
        var account = (await site.Services.GetRequiredService<StaffAccounts>().ListAsync()).Single(account => account.Email == email);
        var sessions = site.Services.GetRequiredService<StaffSessions>();
        return (await sessions.FindAsync(await sessions.BeginAsync(account, "")))!;
    }

    /// <summary>What an authenticator app shows now (RFC 6238: SHA-1, 30 seconds, 6 digits).</summary>
    public static string Totp(string key)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(key.Select(letter => Convert.ToString(Letters.IndexOf(letter), 2).PadLeft(5, '0')));
        byte[] secret = [.. Enumerable.Range(0, bits.Length / 8).Select(at => Convert.ToByte(bits.Substring(8 * at, 8), 2))];
        var step = BitConverter.GetBytes(DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // RFC 6238 as authenticator apps speak it
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return $"{number % 1_000_000:D6}";
    }
}

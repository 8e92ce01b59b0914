using System.Text.RegularExpressions;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Staff;
using AmaRulebook.Staff.SigningIn;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>From the set-up link to a clerk who is shut out, in real browsers.</summary>
public class StaffAccountTests(Browsers browsers, RunningApp app, OwnApp own) : OwnAppTest(browsers, app, own)
{
    private const string Password = AStaffAccount.Password;
    private readonly List<string> found = [];

    [Fact]
    public async Task The_first_administrator_invites_a_clerk_with_a_second_factor_and_shuts_the_clerk_out()
    {
        var boss = await Person();
        var clerk = await Person();

        await SetsUp(boss);
        var invitation = await Invites(boss);
        await GoesThroughEveryPageByKeyboard(boss);
        await TakesUp(clerk, invitation);
        await SetsUpSecondFactor(clerk);
        await IsShutOut(clerk, boss);

        Assert.True(found.Count == 0, string.Join('\n', found));

        // The browser itself tells of the used invitation, which is gone (410).
        Assert.All([boss, clerk], person => Assert.DoesNotContain(person.Errors, error => !error.Contains("status of 410", StringComparison.Ordinal)));
    }

    private async Task SetsUp(Person boss)
    {
        await boss.Page.GotoAsync(Regex.Match(App.Output, @"http\S+/staff/set-up/\S+").Value);
        await boss.Page.Field("お名前").FillAsync("長谷川 市子");
        await boss.Page.Field("メールアドレス").FillAsync("ichiko@example.jp");
        await ChoosesPassword(boss, "password2026!");
        await boss.Page.Button("アカウントをつくる").ClickAsync();
        await Expect(boss.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("すぐに当てられます");
        await Check(boss, "the set-up with a refusal");
        await ChoosesPassword(boss, Password);
        await boss.Page.Button("アカウントをつくる").ClickAsync();
        await Expect(boss.Page.Heading("チェックの記録")).ToBeVisibleAsync();
    }

    private async Task<string> Invites(Person boss)
    {
        await boss.Page.Link("アカウント").ClickAsync();
        await boss.Page.Field("お名前").FillAsync("加藤 次郎");
        await boss.Page.Field("メールアドレス").FillAsync("kato@");
        await boss.Page.Button("招待のリンクをつくる").ClickAsync();
        await Expect(boss.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("メールアドレスの形ではありません");
        await Expect(boss.Page.Field("お名前")).ToHaveValueAsync("加藤 次郎");
        await boss.Page.Field("メールアドレス").FillAsync("kato@example.jp");
        await boss.Page.Button("招待のリンクをつくる").ClickAsync();
        await Expect(boss.Page.Field("招待のリンク")).ToBeVisibleAsync();
        await Check(boss, "the accounts with an invitation");
        return await boss.Page.Field("招待のリンク").InputValueAsync();
    }

    private async Task GoesThroughEveryPageByKeyboard(Person boss)
    {
        foreach (var address in StaffLinks.All.Select(link => link.Address).Prepend(StaffAddress.Home).Append("/staff/account"))
        {
            await boss.GoTo(address);
            await Expect(boss.Page).ToHaveTitleAsync(new Regex("｜"));   // the title comes with the live page
            found.AddRange(await BothWidths.Faults(boss.Page, address));
        }
    }

    private async Task TakesUp(Person clerk, string invitation)
    {
        await clerk.Page.GotoAsync(invitation);
        await Check(clerk, "an invitation");
        await ChoosesPassword(clerk, Password);
        await clerk.Page.Button("使いはじめる").ClickAsync();
        await Expect(clerk.Page.Heading("チェックの記録")).ToBeVisibleAsync();
        await clerk.Page.GotoAsync(invitation);
        await Expect(clerk.Page.Heading("このリンクは使えません")).ToBeVisibleAsync();
    }

    private async Task SetsUpSecondFactor(Person clerk)
    {
        await clerk.GoTo("/staff/account");
        await clerk.Page.Button("2段階の確認を使う").ClickAsync();
        var key = await clerk.Page.Locator("code.key").InnerTextAsync();
        await Check(clerk, "a second factor is set up");
        await clerk.Page.Field("アプリに出た6桁のコード").FillAsync(SignInTests.Totp(key));
        await clerk.Page.Button("たしかめて使いはじめる").ClickAsync();
        await Expect(clerk.Page.Locator(".recovery-codes li")).ToHaveCountAsync(10);
        await Check(clerk, "the recovery codes");

        await clerk.Page.Link("サインアウト").First.ClickAsync();
        await Check(clerk, "before signing out");
        await clerk.Page.Button("サインアウト").ClickAsync();
        await Expect(clerk.Page.Heading("サインアウトしました")).ToBeVisibleAsync();
        await clerk.GoTo("/staff/account");
        await Check(clerk, "the sign-in");
        await clerk.Page.Field("メールアドレス").FillAsync("kato@example.jp");
        await clerk.Page.Field("パスワード").FillAsync(Password);
        await clerk.Page.Button("サインイン").ClickAsync();
        await Check(clerk, "the code");
        await clerk.Page.Field("確認のコード").FillAsync(SignInTests.Totp(key));
        await clerk.Page.Button("サインイン").ClickAsync();
        await Expect(clerk.Page.Heading("自分のアカウント")).ToBeVisibleAsync();
    }

    /// <summary>The open page of a disabled account is led out by itself.</summary>
    private async Task IsShutOut(Person clerk, Person boss)
    {
        await boss.Page.Link("アカウント").ClickAsync();
        await boss.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^止める") }).ClickAsync();
        await boss.People.Answer("止める");
        await Expect(boss.Page.GetByText("止めてあります")).ToBeVisibleAsync();
        await Expect(clerk.Page.Heading("職員の方のサインイン")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(clerk.Page.Status("あなたのアカウントは管理者が止めたので")).ToBeVisibleAsync();
        await Check(clerk, "the sign-in after being shut out");
    }

    private static async Task ChoosesPassword(Person person, string password)
    {
        await person.Page.Field("パスワード").FillAsync(password);
        await person.Page.Field("パスワード（もう一度）").FillAsync(password);
    }

    private async Task Check(Person person, string state) => found.AddRange(await BothWidths.Faults(person.Page, state));
}

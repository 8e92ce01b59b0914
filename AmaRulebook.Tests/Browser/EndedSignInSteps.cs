using System.Globalization;
using System.Text.RegularExpressions;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Storage;
using AmaRulebook.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>A sign-in ends while something is being written on the page of a session: by the clock, and by an administrator.</summary>
public sealed class EndedSignInSteps(string data, string password, List<string> found)
{
    private const string Box = "団体へのコメント";

    /// <summary>Two minutes before the end the page says so and counts down; staying puts the end off; at the end it leads out.</summary>
    public async Task RunsOut(Person officer, string email)
    {
        const string Text = "時間が切れても残る文";
        var (page, box) = (officer.Page, new DeskPage(officer.Page).Box(Box));
        await Expect(box).ToBeEnabledAsync();
        await box.FillAsync(Text);
        await LeavesIdle(page, TimeSpan.FromSeconds(115));
        var warning = page.GetByRole(AriaRole.Dialog, new() { Name = "まもなくサインアウトします", Exact = true });
        var seconds = warning.Locator("[data-staff-seconds]");
        await Expect(warning).ToBeVisibleAsync();
        await Expect(warning.GetByRole(AriaRole.Button, new() { Name = "続ける", Exact = true })).ToBeFocusedAsync();
        var first = await seconds.InnerTextAsync();
        await Expect(seconds).Not.ToHaveTextAsync(first);
        Assert.InRange(int.Parse(await seconds.InnerTextAsync(), CultureInfo.InvariantCulture), 1, int.Parse(first, CultureInfo.InvariantCulture) - 1);
        found.AddRange(await Axe.ViolationsNow(page, "two minutes before the sign-in ends"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(warning).ToBeHiddenAsync();
        await Expect(box).ToHaveValueAsync(Text);

        await LeavesIdle(page, TimeSpan.FromSeconds(5));
        await Expect(page.Status("時間がたったか")).ToBeVisibleAsync();
        await SignsInAgain(page, email);
        await Expect(box).ToHaveValueAsync(Text);
    }

    /// <summary>What was being written is said not to be saved, stands there to be taken along, and comes back with the account.</summary>
    public async Task IsStopped(Person colleague, string email, string project, Person officer)
    {
        const string Text = "まだ書いている文";
        var box = new DeskPage(colleague.Page).Box(Box);
        await box.FillAsync(Text);
        await officer.Page.Link("アカウント").ClickAsync();
        await officer.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^止める.*森 春") }).ClickAsync();
        await officer.People.Answer("止める");
        await Expect(officer.Page.GetByText("止めてあります")).ToBeVisibleAsync();

        await colleague.Page.Button("コメントを保存").ClickAsync();
        await Expect(colleague.Page.GetByText("入力した文は保存していませんが、このタブに残っています")).ToBeVisibleAsync();
        await colleague.Page.ReloadAsync();
        await Expect(colleague.Page.Status("あなたのアカウントは管理者が止めたので")).ToBeVisibleAsync();
        await Expect(box).ToHaveValueAsync(Text);
        await Expect(new DeskPage(colleague.Page).Box("相談への答え")).ToBeHiddenAsync();
        found.AddRange(await Axe.ViolationsNow(colleague.Page, "shut out while writing"));

        await officer.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^もう一度使えるようにする.*森 春") }).ClickAsync();
        await Expect(officer.Page.GetByText("止めてあります")).ToBeHiddenAsync();
        await SignsInAgain(colleague.Page, email);
        await Expect(colleague.Page.Heading(project)).ToBeVisibleAsync();
        await Expect(box).ToHaveValueAsync(Text);
    }

    private async Task SignsInAgain(IPage page, string email)
    {
        await new DeskPage(page).Box("メールアドレス").FillAsync(email);
        await page.Field("パスワード").FillAsync(password);
        await page.Button("サインイン").ClickAsync();
    }

    /// <summary>As if nothing had been done for so long that only <paramref name="left"/> is left: the database says when that was.</summary>
    private async Task LeavesIdle(IPage page, TimeSpan left)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data, DatabasePlace.FileName)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE StaffSessions SET SeenAt = $seen WHERE EndedAt IS NULL";
        command.Parameters.AddWithValue("$seen", (DateTimeOffset.UtcNow - StaffSession.IdleLimit + left).ToUnixTimeMilliseconds());
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
        await page.ReloadAsync();
    }
}

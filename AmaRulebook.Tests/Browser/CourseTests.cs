using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class CourseTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private readonly List<string> found = [];

    [Fact]
    public async Task Partners_write_what_the_project_is_at_once_set_when_to_meet_end_it_and_go_on()
    {
        var partners = await Partners.Meet(this);
        var (yamada, sato) = (new CoursePage(partners.Yamada.Page), new CoursePage(partners.Sato.Page));

        await WriteAtOnce(yamada, sato, partners);
        await SetWhenToMeet(yamada, sato, partners);
        await EndAndGoOn(yamada, sato, partners);

        Assert.All(partners.Both, person => Assert.Empty(person.Errors));
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private async Task WriteAtOnce(CoursePage yamada, CoursePage sato, Partners partners)
    {
        await yamada.OpenAbout();
        await sato.OpenAbout();
        await yamada.Field("場所").FillAsync("北公園");
        await yamada.Form("補助・助成").CheckAsync();
        await sato.Field("場所").FillAsync("中央公園");
        await sato.Field("連絡先").FillAsync("公民館の窓口");
        await sato.Save();

        await yamada.SaveButton.ClickAsync();

        await Expect(yamada.Choice("場所")).ToContainTextAsync("中央公園");
        await Expect(yamada.Choice("場所")).ToContainTextAsync("北公園");
        await Expect(yamada.Field("場所")).ToHaveValueAsync("北公園");
        await Expect(yamada.Field("連絡先")).ToHaveValueAsync("公民館の窓口");
        await Expect(yamada.SaveButton).ToBeDisabledAsync();
        found.AddRange(await Axe.ViolationsNow(partners.Yamada.Page, "two texts about the project"));
        await yamada.Choice("場所").GetByRole(AriaRole.Button, new() { Name = "両方をつなげて直す", Exact = true }).ClickAsync();
        await Expect(yamada.Field("場所")).ToHaveValueAsync("中央公園\n北公園");
        await yamada.Field("場所").FillAsync("中央公園と北公園");
        await yamada.Save();
        await Expect(sato.Field("場所")).ToHaveValueAsync("中央公園と北公園");
        await Expect(sato.Form("補助・助成")).ToBeCheckedAsync();

        // What is typed and not saved is still there after a reload.
        await sato.Field("期間").FillAsync("来年の春から");
        await partners.Sato.Page.ReloadAsync();
        await Expect(sato.Field("期間")).ToHaveValueAsync("来年の春から");
        await Expect(sato.SaveButton).ToBeEnabledAsync();
        await sato.Save();
        await Expect(yamada.Field("期間")).ToHaveValueAsync("来年の春から");

        await yamada.BackToHub();
        await sato.BackToHub();
        await Expect(yamada.About).ToContainTextAsync("中央公園と北公園");
        await sato.About.GetByText("気をつけること（行政）").ClickAsync();
        await Expect(sato.About.GetByText("行政が気をつけること")).ToBeVisibleAsync();
        found.AddRange(await Axe.ViolationsNow(partners.Sato.Page, "the hub with a form and what to mind"));
    }

    private async Task SetWhenToMeet(CoursePage yamada, CoursePage sato, Partners partners)
    {
        var day = DateTime.UtcNow.AddHours(9).AddDays(7);
        await yamada.SetMeeting($"{day:yyyy-MM-dd}", "19:00", "北町公民館");

        await Expect(sato.Meeting).ToContainTextAsync($"{day.Month}月{day.Day}日({"日月火水木金土"[(int)day.DayOfWeek]}) 19:00");
        await Expect(sato.Meeting).ToContainTextAsync("北町公民館");
        var download = await partners.Sato.Page.RunAndWaitForDownloadAsync(() => sato.Calendar.ClickAsync());
        Assert.Contains("LOCATION:北町公民館\r\n", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);

        // The page that it was taken from lives on.
        await partners.Sato.Page.Button("会う日を変える").ClickAsync();
        found.AddRange(await Axe.ViolationsNow(partners.Sato.Page, "changing the next meeting"));
        await sato.Field("始まり").FillAsync("18:30");
        await sato.SaveButton.ClickAsync();
        await Expect(yamada.Meeting).ToContainTextAsync(" 18:30");
    }

    private async Task EndAndGoOn(CoursePage yamada, CoursePage sato, Partners partners)
    {
        await sato.OpenEnding();
        found.AddRange(await Axe.ViolationsNow(partners.Sato.Page, "ending the project"));
        await sato.End("今回は協働しない", "今年は人手がありません。");

        await Expect(yamada.Next).ToContainTextAsync("このプロジェクトは終わりました（今回は協働しない）");
        await Expect(yamada.Next).ToContainTextAsync($"{Member.Sato.Name}さんが終えました");
        found.AddRange(await Axe.Violations(partners.Yamada.Page, "the hub of an ended project"));
        await partners.Yamada.Hub.OpenStage(Stage.Planning.Title);
        await Expect(partners.Yamada.Page.GetByText("新しい回を始めるときは")).ToBeVisibleAsync();
        await Expect(partners.Yamada.Start.StartButton).ToHaveCountAsync(0);
        await partners.Yamada.Page.GoBackAsync();

        await yamada.Reopen.ClickAsync();
        await yamada.Answer("はじめる");

        await Expect(sato.Next.GetByRole(AriaRole.Link, new() { Name = "チェックを始める", Exact = true })).ToBeVisibleAsync();
        await partners.Begin(Stage.Planning);
    }
}

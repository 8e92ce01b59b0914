using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class LookingBackTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private static readonly Stage Stage = Stage.Planning;

    [Fact]
    public async Task Who_comes_back_sees_what_is_new_reads_history_live_and_follows_a_theme()
    {
        var partners = await Partners.Meet(this);
        var (yamada, sato) = (partners.Yamada, partners.Sato);
        await partners.Compare(Stage, Stage.Mixed("場所が遠いです。"), Stage.AllYes);
        await sato.Compare.Say(Stage.Items[1], "近い場所があります。");
        await sato.Compare.Decide(Stage.Items[1], "公民館を使う。");

        await ComesBack(yamada);
        await ReadsHistory(yamada, sato);
        await FollowsATheme(yamada);
        Assert.True(yamada.Errors.Count == 0, string.Join('\n', yamada.Errors));
    }

    private static async Task ComesBack(Person yamada)
    {
        await yamada.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = $"‹ 中央公園の花壇づくり" }).ClickAsync();
        var news = yamada.Page.GetByRole(AriaRole.Region, new() { NameRegex = new("^前に開いたときから") });
        await Expect(news.GetByRole(AriaRole.Link, new() { Name = $"「2 {Stage.Items[1]}」の決めたことを保存しました", Exact = true })).ToBeVisibleAsync();
        await Expect(news).ToContainTextAsync(Member.Sato.Name);
        Assert.Empty(await Axe.ViolationsNow(yamada.Page, "the hub with what is new"));
    }

    private static async Task ReadsHistory(Person yamada, Person sato)
    {
        var page = yamada.Page;
        await page.GetByRole(AriaRole.Navigation, new() { Name = "プロジェクトのページ" }).GetByRole(AriaRole.Link, new() { Name = "履歴", Exact = true }).ClickAsync();
        await Expect(page.Heading("履歴")).ToBeVisibleAsync();
        await page.GetByLabel("段階・項目").SelectOptionAsync("planning-2");
        await page.GetByLabel("団体").SelectOptionAsync(Member.Sato.Party);
        await page.Button("しぼりこむ").ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("history\\?party=.+&item=planning-2&day=$"));
        await Expect(page.Locator(".happened")).ToHaveCountAsync(3);
        await Expect(page.GetByText("公民館を使う。")).ToBeHiddenAsync();
        await page.GetByText("書いた文を見る").First.ClickAsync();
        await Expect(page.GetByText("公民館を使う。")).ToBeVisibleAsync();

        await sato.Compare.Say(Stage.Items[1], "予約しました。");
        await Expect(page.Locator(".happened")).ToHaveCountAsync(4);
        Assert.Empty(await Axe.Violations(page, "history"));
        await page.Link("しぼりこみをやめる").ClickAsync();
        await Expect(page.Link("プロジェクトをはじめました")).ToBeVisibleAsync();
        await page.Link("‹ 中央公園の花壇づくり").ClickAsync();
        await yamada.Hub.Shows("中央公園の花壇づくり");
    }

    private static async Task FollowsATheme(Person yamada)
    {
        var page = yamada.Page;
        await page.Link("テーマでたどる").ClickAsync();
        await Expect(page.Heading("テーマでたどる")).ToBeVisibleAsync();
        Assert.Empty(await Axe.Violations(page, "all themes"));
        await page.Link("特性").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2, NameRegex = new("お互いの") })).ToHaveCountAsync(3);
        await Expect(page.GetByText("公民館を使う。")).ToBeVisibleAsync();
        Assert.Empty(await Axe.Violations(page, "a theme"));
        await page.SetViewportSizeAsync(320, 800);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"), "the theme is wider than a narrow phone");
    }
}

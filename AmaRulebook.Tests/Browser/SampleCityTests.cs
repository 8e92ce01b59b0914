using AmaRulebook.Samples;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>The sample city as a newcomer starts it, and the staff's pages on a year that is full.</summary>
public class SampleCityTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private readonly TemporaryFolder sample = new();
    private readonly TemporaryFolder content = TemporaryFolder.CopyOf(Checkout.Content);

    private string Chapter => Path.Combine(content.Path, "rulebook", "02-what-is-collaboration.md");

    protected override Task<AppProcess> StartApp() => AppProcess.Start(
        content: content.Path,
        environment: new Dictionary<string, string> { ["Rulebook__SamplePath"] = sample.Path },
        arguments: [SampleMode.Switch]);

    protected override async Task StopApp()
    {
        await App.DisposeAsync();
        sample.Dispose();
        content.Dispose();
    }

    [Fact]
    public async Task A_newcomer_sees_a_living_city_its_year_and_the_state_of_its_text()
    {
        Assert.Contains("パスワードはどれも　mihon-no-machi-2026", App.Output, StringComparison.Ordinal);
        await TheEntranceLeadsIntoAProjectThatIsUnderWay();
        var staff = await SignedIn();
        await new QueueFilterSteps(staff, await ListedSession.All(staff, sample.Path)).GoThroughAll();
        await TheYearIsFullAndReadsOnAPhoneAndOnPaper(staff);
        await TheStateOfTheTextFollowsItsEdits(staff);
        Assert.Empty(staff.Errors);
    }

    private async Task TheEntranceLeadsIntoAProjectThatIsUnderWay()
    {
        var yamada = await Person();
        var entrance = await Wait.For("the entrances to be told", () => Task.FromResult(
            App.Output.Split('\n').Select(line => line.Trim().Trim('　')).FirstOrDefault(line => line.Contains("/me/", StringComparison.Ordinal))));
        await yamada.GoTo(new Uri(entrance).AbsolutePath);
        await yamada.EntranceButton.ClickAsync();
        await Expect(yamada.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("みんなの花壇づくり");
        await Expect(yamada.Page.GetByText("あま市 都市計画課").First).ToBeVisibleAsync();

        var open = App.Output.Split('\n').Single(line => line.Contains("/open/", StringComparison.Ordinal));
        await yamada.GoTo(open[open.IndexOf("/open/", StringComparison.Ordinal)..].TrimEnd());
        await Expect(yamada.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("みんなの花壇づくり");
        await Expect(yamada.Page.Locator(".public-decisions")).ToBeVisibleAsync();
    }

    private async Task<Person> SignedIn()
    {
        var staff = await Person();
        await staff.GoTo("/staff/sign-in");
        await staff.Page.GetByLabel("メールアドレス").FillAsync("etsuran@example.jp");
        await staff.Page.GetByLabel("パスワード").FillAsync("mihon-no-machi-2026");
        await staff.Page.GetByRole(AriaRole.Button, new() { Name = "サインイン" }).ClickAsync();
        await Expect(staff.Page.GetByRole(AriaRole.Heading, new() { Name = "チェックの記録", Level = 1 })).ToBeVisibleAsync();
        return staff;
    }

    private static async Task TheYearIsFullAndReadsOnAPhoneAndOnPaper(Person staff)
    {
        var page = staff.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "1年のまとめ" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("協働プロジェクトの1年");
        await Expect(page.Locator(".year-total b")).ToHaveTextAsync("40");
        var chart = page.GetByRole(AriaRole.Img, new() { NameRegex = new("答えが分かれた割合") });
        await Expect(chart.Locator(".label").First).ToContainTextAsync("計画段階 3番");
        Assert.Empty(await Axe.Violations(page, "the year"));

        await page.SetViewportSizeAsync(320, 640);
        Assert.Equal(320, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByText("わかりやすい版です")).ToBeHiddenAsync();   // the book is; the year is the city's own
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        var paper = await page.PdfAsync(new() { Format = "A4" });
        Assert.InRange(PagesOf(paper), 2, 6);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Excelで受けとる" }).ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Navigation, new() { Name = "年度" }).GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "年度" }).GetByRole(AriaRole.Link).Last).ToHaveAttributeAsync("aria-current", "page");
    }

    private async Task TheStateOfTheTextFollowsItsEdits(Person staff)
    {
        var page = staff.Page;
        await page.SetViewportSizeAsync(1280, 900);
        await page.GetByRole(AriaRole.Link, new() { Name = "ルールブックの文", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).GetByText("問題はありません")).ToBeVisibleAsync();

        await EditAsync("\n\n[どこにもない](#9-9-9)\n");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "直すところ" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "rulebook/02-what-is-collaboration.md" })).ToBeVisibleAsync();
        await Expect(page.Locator(".content-changes mark")).ToHaveTextAsync("[どこにもない](#9-9-9)");
        Assert.Empty(await Axe.Violations(page, "a broken edit"));

        await EditAsync("\n\nここに一文を足しました。\n");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "さいごに変わったところ" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "直すところ" })).ToHaveCountAsync(0);
        await Expect(page.Locator(".content-changes mark")).ToHaveTextAsync("ここに一文を足しました。");
        Assert.Empty(await Axe.ViolationsNow(page, "a good edit"));
    }

    private string? original;

    private Task EditAsync(string added) => File.WriteAllTextAsync(Chapter, (original ??= File.ReadAllText(Chapter)).TrimEnd() + added);

    private static int PagesOf(byte[] pdf) =>
        System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");
}

using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Records.Exporting;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class RecordTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Project = "=1+1 中央公園の花壇づくり";
    private const string Note = "平日の昼は人が足りません。";
    private const string Agreement = "土日はみどりの会が水をやります。";
    private static readonly Stage Stage = Stage.Planning;

    private readonly List<string> found = [];

    [Fact]
    public async Task Partners_leave_with_a_record_a_page_for_who_comes_after_them_and_files()
    {
        var partners = await Partners.Meet(this, Project);
        await partners.Compare(Stage, Stage.Mixed(Note), Stage.AllYes);
        await partners.Yamada.Compare.Decide(Stage.Items[1], Agreement);
        await partners.SignOff();
        var page = partners.Sato.Page;

        await partners.Sato.Confirm.Record.ClickAsync();
        var number = await ReadsTheRecord(page);
        await HandsOver(page, number);
        await TakesFiles(page, number);

        Assert.All(partners.Both, person => Assert.Empty(person.Errors));
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private async Task<string> ReadsTheRecord(IPage page)
    {
        await Expect(page.GetByText(Agreement)).ToBeVisibleAsync();
        await Expect(page.GetByText(Note)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "この記録票のQRコード", Exact = true })).ToBeVisibleAsync();
        var number = await page.Locator(".record-head .number").InnerTextAsync();
        Assert.Matches(@"^令和\d+年度-\d{4,}-1$", number);
        found.AddRange(await Axe.Violations(page, "a record"));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".where .paper-only")).ToContainTextAsync(number);
        await Expect(page.Locator(".where .paper-only")).ToBeVisibleAsync();
        await Expect(page.Locator(".sign-here")).ToHaveCountAsync(2);
        await Expect(page.Locator(".sign-here").First).ToBeVisibleAsync();
        Assert.Equal(2, await Pages(page));
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        return number;
    }

    private async Task HandsOver(IPage page, string number)
    {
        await page.Link("引継ぎ").ClickAsync();
        await Expect(page.Locator("h1").Filter(new() { HasText = Project })).ToBeVisibleAsync();
        await Expect(page.GetByText(Agreement)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new($"記録票\\s{number}$") })).ToBeVisibleAsync();
        found.AddRange(await Axe.Violations(page, "引継ぎ"));
        Assert.Equal(1, await Pages(page));
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = $"‹ {Project}", Exact = true }).ClickAsync();
    }

    private async Task TakesFiles(IPage page, string number)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "プロジェクトのページ" }).GetByRole(AriaRole.Link, new() { Name = "書き出す", Exact = true }).ClickAsync();
        await Expect(page.Heading("書き出す")).ToBeVisibleAsync();
        found.AddRange(await Axe.Violations(page, "書き出す"));

        var csv = CsvReader.Read(await Download(page, "答えの表をCSVで受け取る"));
        Assert.Equal((13, number), (csv.Count, csv[1][0]));
        var workbook = await Download(page, "Excelで受け取る");
        Assert.Contains(Files.Sheet(workbook, "決めたこと"), row => row.Contains(Agreement));
        using var json = JsonDocument.Parse(await Download(page, "全部をJSONで受け取る"));
        Assert.Equal(Project, json.RootElement.GetProperty("project").GetProperty("name").GetString());
    }

    private static async Task<byte[]> Download(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Link(link).ClickAsync());
        Assert.StartsWith("1_1_中央公園の花壇づくり_", download.SuggestedFilename, StringComparison.Ordinal);
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private static async Task<int> Pages(IPage page)
    {
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        return Regex.Count(pdf, @"/Type\s*/Page\b(?!s)");
    }
}

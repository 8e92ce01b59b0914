using System.Text.RegularExpressions;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class FuriganaTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Copied = "市民にも、市民活動団体にも、行政にも、得意な分野もあれば、苦手な分野もあります。";

    [Fact]
    public async Task A_reader_turns_readings_on_reads_on_with_them_copies_plain_text_and_turns_them_off()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 375, Height = 812 } });
        var page = reader.Page;
        await reader.GoTo("/rulebook/chapter-2#2-3-1");
        await Expect(page.Locator("rt")).ToHaveCountAsync(0);

        await page.Button("ふりがな").ClickAsync();

        await Expect(page).ToHaveURLAsync(Address("/rulebook/chapter-2\\?furigana=on#2-3-1"));
        await Expect(page.Button("ふりがな")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.StartsWith(Copied, await Copy(page, page.Locator("p").Filter(new() { HasText = "苦手" }).First), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "チェックリスト", Exact = true }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(Address("/checklists\\?furigana=on"));
        await reader.GoTo("/search?q=" + Uri.EscapeDataString("役割"));
        await Expect(page).ToHaveURLAsync(Address("/search\\?q=.*furigana=on"));
        await Expect(page.Locator("mark rt").First).ToHaveTextAsync("やくわり");

        await page.Button("ふりがな").ClickAsync();
        await Expect(page).ToHaveURLAsync(Address("/search\\?q=[^&]*"));
        await reader.GoTo("/rulebook?furigana=on");
        await Expect(page).ToHaveURLAsync(Address("/rulebook"));
        await Expect(page.Locator("rt")).ToHaveCountAsync(0);
        Assert.Empty(await reader.Context.CookiesAsync());
        Assert.Empty(reader.Errors);
    }

    [Fact]
    public async Task The_switch_keeps_the_place_where_one_reads()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2#2-5-4");
        await reader.Page.EvaluateAsync("history.replaceState(null, '', location.pathname)");

        // Pressed where it is: a click by the tool scrolls to a button in the bar first.
        await reader.Page.Button("ふりがな").EvaluateAsync("button => button.click()");

        await Expect(reader.Page).ToHaveURLAsync(Address("/rulebook/chapter-2\\?furigana=on#2-5-4"));
    }

    [Fact]
    public async Task Who_asks_for_plain_Japanese_has_readings_on_the_next_visit_too()
    {
        var reader = await Person();
        await reader.GoTo("/easy?furigana=on");

        await reader.GoTo("/forms");

        await Expect(reader.Page).ToHaveURLAsync(Address("/forms\\?furigana=on"));
    }

    [Fact]
    public async Task Headings_links_and_buttons_have_the_same_names_with_readings()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");
        var plain = await Names(reader);

        await reader.GoTo("/rulebook/chapter-2?furigana=on");

        Assert.Contains("heading 補完性の原則", plain.Select(name => name.Replace("(1) ", "", StringComparison.Ordinal)));
        Assert.Equal(plain, await Names(reader));
    }

    [Fact]
    public async Task Without_JavaScript_the_switch_leads_there_and_back()
    {
        var reader = await Person(new() { JavaScriptEnabled = false });
        await reader.GoTo("/checklists");

        await reader.Page.Button("ふりがな").ClickAsync();
        await Expect(reader.Page.Locator("rt").First).ToBeVisibleAsync();
        await reader.Page.Button("ふりがな").ClickAsync();

        await Expect(reader.Page.Locator("rt")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_items_have_readings_too_under_the_same_names_and_what_was_typed_stays()
    {
        var stage = Stage.Planning;
        var (yamada, _, _, _) = await Partners.Meet(this);
        await yamada.Hub.OpenStage(stage.Title);
        await yamada.Start.Start(stage);
        await yamada.Item(stage).Shows(1);
        await yamada.Item(stage).Note.PressSequentiallyAsync("苗を数えます。");

        await yamada.Page.Button("ふりがな").ClickAsync();

        await Expect(yamada.Page.Locator("h1 rt").First).ToHaveTextAsync("かだい");
        await yamada.Item(stage).Shows(1);
        await Expect(yamada.Item(stage).Note).ToHaveValueAsync("苗を数えます。");
        await Expect(yamada.Page.Locator(".bar rt").First).ToBeVisibleAsync();
        await Expect(yamada.Page.Locator(".foot rt").First).ToBeVisibleAsync();
        await yamada.Item(stage).Note.FillAsync(new string('い', 4001));
        var limit = yamada.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert).Filter(new() { HasText = "「理由・メモ」は4,000字までです。いま4,001字あります。" });
        await Expect(limit.Locator("[aria-hidden=true] rt").First).ToHaveTextAsync("りゆう");
        await yamada.Item(stage).Note.FillAsync("苗を数えます。");
        await Expect(limit).ToBeHiddenAsync();
        await yamada.Item(stage).Choose(Stage.Concern);
        await yamada.Item(stage).Next.ClickAsync();
        await yamada.Item(stage).Shows(2);
        Assert.Empty(await Axe.Violations(yamada.Page, "an item with readings"));

        await yamada.Page.Button("ふりがな").ClickAsync();
        await Expect(yamada.Page.Locator("rt")).ToHaveCountAsync(0);
        Assert.True(yamada.Errors.Count == 0, string.Join('\n', yamada.Errors));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/rulebook/chapter-2")]
    [InlineData("/checklists/planning")]
    public async Task Axe_finds_nothing_on_a_page_with_readings(string path)
    {
        var reader = await Person();
        await reader.GoTo(path + "?furigana=on");

        Assert.Empty(await Axe.Violations(reader.Page, path));
    }

    // As the browser tells them to a screen reader.
    private static async Task<IReadOnlyList<string>> Names(Person reader)
    {
        var session = await reader.Context.NewCDPSessionAsync(reader.Page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        return
        [
            .. tree!.Value.GetProperty("nodes").EnumerateArray()
                .Where(node => node.TryGetProperty("role", out _) && node.TryGetProperty("name", out _))
                .Select(node => (Role: node.GetProperty("role").GetProperty("value").GetString(), Name: node.GetProperty("name").GetProperty("value").GetString()))
                .Where(node => node.Role is "heading" or "link" or "button")
                .Select(node => $"{node.Role} {node.Name}"),
        ];
    }

    private static async Task<string> Copy(IPage page, ILocator paragraph)
    {
        await paragraph.EvaluateAsync("paragraph => getSelection().selectAllChildren(paragraph)");
        await page.Keyboard.PressAsync("Control+c");
        return (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Trim();
    }

    private static Regex Address(string path) => new($"^http://[^/]+{path}$");
}

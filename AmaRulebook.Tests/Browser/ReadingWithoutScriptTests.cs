using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class ReadingWithoutScriptTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task A_reader_without_JavaScript_goes_from_home_through_book_checklist_and_search()
    {
        var reader = await Person(new() { JavaScriptEnabled = false });
        await reader.Home.Open();
        await reader.Home.ReadTheRulebook.ClickAsync();
        await reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "協働とは何か" }).First.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/rulebook/chapter-2"));
        await Expect(reader.Page.Locator("[id='2-3-4']")).ToContainTextAsync("対等性の原則");

        await reader.GoTo("/checklists");
        await reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Stage.Planning.Title }).First.ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = Stage.Planning.Items[2] }).First).ToBeVisibleAsync();
        await reader.Page.GetByRole(AriaRole.Main).Locator("a[href*='/rulebook/']").First.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/rulebook/.+#"));

        await reader.GoTo("/search?q=" + Uri.EscapeDataString("下請け"));
        var hit = reader.Page.GetByRole(AriaRole.Main).Locator("a[href*='/rulebook/'][href*='#']").First;
        var target = await hit.GetAttributeAsync("href");
        await hit.ClickAsync();
        await Expect(reader.Page.Locator($"[id='{target!.Split('#')[1]}']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_search_box_of_every_reading_page_works_without_JavaScript()
    {
        var reader = await Person(new() { JavaScriptEnabled = false });
        await reader.GoTo("/rulebook/chapter-1");
        var box = reader.Page.GetByRole(AriaRole.Searchbox).First;

        await box.FillAsync("ﾊﾟｰﾄﾅｰｼｯﾌﾟ");
        await box.PressAsync("Enter");

        await Expect(reader.Page.GetByRole(AriaRole.Main).Locator("mark").First).ToHaveTextAsync("パートナーシップ");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/rulebook")]
    [InlineData("/rulebook/chapter-2")]
    [InlineData("/checklists")]
    [InlineData("/checklists/planning")]
    [InlineData("/forms")]
    [InlineData("/forms/grant")]
    [InlineData("/easy")]
    [InlineData("/glossary")]
    [InlineData("/search?q=協働")]
    public async Task A_reading_page_sets_no_cookie_and_says_what_this_edition_is(string path)
    {
        var reader = await Person();

        var response = await reader.GoTo(path);

        Assert.Equal(200, response!.Status);
        Assert.Empty(await reader.Context.CookiesAsync());
        await Expect(reader.Page.GetByRole(AriaRole.Contentinfo))
            .ToContainTextAsync("市の文書をもとにした、わかりやすい版です。正式な文書は市の発行物です");
        Assert.True(reader.Errors.Count == 0, string.Join('\n', reader.Errors));
    }
}

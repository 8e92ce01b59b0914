using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>What axe can't tell, and what <c>/accessibility</c> says is checked.</summary>
public partial class ReadingForEverybodyTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    // What has the focus but isn't seen: off the screen, under the sticky bar, or without an outline.
    private const string HiddenStop =
        """
        () => {
          const stop = document.activeElement;
          if (!stop || stop === document.body) return null;
          const box = stop.getBoundingClientRect();
          const bar = document.querySelector('header.bar');
          const top = bar.contains(stop) ? 0 : bar.getBoundingClientRect().bottom;
          const seen = box.bottom > top && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const marked = [stop, ...['::before', '::after']].some(part =>
            getComputedStyle(stop, typeof part === 'string' ? part : undefined).outlineStyle !== 'none')
            || [...document.querySelectorAll(':has(:focus-visible)')].some(part => getComputedStyle(part).outlineStyle === 'solid');
          return seen && marked ? null : `${stop.outerHTML.slice(0, 80)} seen ${seen}, marked ${marked}`;
        }
        """;

    private static readonly string[] Pages =
    [
        "/", "/rulebook", "/rulebook/chapter-2", "/rulebook/changes", "/checklists", "/checklists/planning", "/forms",
        "/forms?lead=together&money=none&as=resident", "/forms/cooperation", "/glossary", "/search?q=協働", "/easy", "/accessibility", "/rulebook/2-3-9",
    ];

    [Fact]
    public async Task Nothing_runs_out_of_a_screen_of_320_pixels_or_with_text_twice_as_large()
    {
        var reader = await Person();
        var wide = new List<string>();
        foreach (var path in Pages)
        {
            await reader.Page.SetViewportSizeAsync(320, 640);
            await reader.GoTo(path);
            wide.AddRange(await TooWide(reader, $"{path}, 320 px"));
            await reader.Page.SetViewportSizeAsync(1280, 900);
            await reader.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
            wide.AddRange(await TooWide(reader, $"{path}, 200 %"));
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [Fact]
    public async Task On_a_phone_the_bar_stays_and_with_text_twice_as_large_it_leaves_the_screen_to_the_text()
    {
        var reader = await Person();
        await reader.Page.SetViewportSizeAsync(375, 667);
        await reader.GoTo("/rulebook/chapter-1");
        Assert.InRange(await BottomOfBar(reader), 40, 120);

        await reader.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        Assert.InRange(await BottomOfBar(reader), double.MinValue, 0);

        static Task<double> BottomOfBar(Person reader) => reader.Page.EvaluateAsync<double>("""
            () => { scrollTo({ top: 3000, behavior: 'instant' }); return document.querySelector('.bar').getBoundingClientRect().bottom; }
            """);
    }

    [Fact]
    public async Task With_the_keyboard_alone_every_stop_is_seen_and_not_hidden_by_the_bar()
    {
        var reader = await Person();
        var hidden = new List<string>();
        foreach (var path in new[] { "/forms", "/forms?lead=together&money=none", "/easy", "/accessibility", "/rulebook/changes", "/rulebook/chapter-1" })
        {
            await reader.GoTo(path);
            await reader.Page.Keyboard.PressAsync("Tab");
            await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "本文へ" })).ToBeFocusedAsync();
            for (var stop = 0; stop < 25; stop++)
            {
                await reader.Page.Keyboard.PressAsync("Tab");
                if (await reader.Page.EvaluateAsync<string?>(HiddenStop) is { } told)
                {
                    hidden.Add($"{path}: {told}");
                }
            }
        }

        Assert.True(hidden.Count == 0, string.Join('\n', hidden));
    }

    [Fact]
    public async Task On_a_phone_easy_Japanese_menu_and_search_are_one_tap_away_and_the_menu_closes_with_Escape()
    {
        var reader = await Person();
        await reader.Page.SetViewportSizeAsync(375, 812);
        await reader.GoTo("/forms");
        await Expect(reader.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "さがす" })).ToBeInViewportAsync();
        var menu = reader.Page.Locator("details.menu > summary");
        await menu.ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "メニュー" })).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "メニュー" })).ToBeHiddenAsync();
        await Expect(menu).ToBeFocusedAsync();

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "やさしい にほんご" }).ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("協");
        Assert.Equal("/easy", new Uri(reader.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task A_newcomer_finds_a_form_without_JavaScript_changes_an_answer_and_goes_back()
    {
        var reader = await Person(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 375, Height = 812 } });
        await reader.GoTo("/forms");
        await Choose(reader, "市民や団体が中心になり、市が支える");
        await Choose(reader, "使わない");
        await Choose(reader, "名前だけで足りる");
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("「後援」が合いそうです");

        await reader.Page.GetByRole(AriaRole.Link, new() { NameRegex = ChangeMoney() }).ClickAsync();
        await Choose(reader, "団体の事業費の一部を、市が出す");
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("「補助・助成」が合いそうです");

        await reader.Page.GoBackAsync();
        await reader.Page.GoBackAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("「後援」が合いそうです");
    }

    [Theory]
    [InlineData("/rulebook/chapter-2#2-3-9", "2-3")]
    [InlineData("/rulebook/chapter-2#2-3-4-p9", "2-3-4")]
    public async Task An_old_anchor_goes_to_the_nearest_section_that_is_there(string address, string section)
    {
        var reader = await Person();

        await reader.GoTo(address);

        await reader.Page.WaitForURLAsync($"**/rulebook/chapter-2#{section}");
        await Expect(reader.Page.Locator($"[id='{section}']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_lost_chapter_with_a_known_section_leads_on_to_that_section()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-9#2-3");

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "こちら" }).ClickAsync();

        await reader.Page.WaitForURLAsync("**/rulebook/chapter-2#2-3");
    }

    private static Task Choose(Person reader, string answer) =>
        reader.Page.GetByRole(AriaRole.Link, new() { Name = answer }).ClickAsync();

    private static async Task<IEnumerable<string>> TooWide(Person reader, string state)
    {
        var over = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");

        // One pixel is rounding.
        return over > 1 ? [$"{state}: {over} px too wide"] : [];
    }

    [GeneratedRegex("変える.*市のお金")]
    private static partial Regex ChangeMoney();
}

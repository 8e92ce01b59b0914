using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class KeyboardTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    // What is wrong with the element that has the focus: its ring, or something that covers it.
    private const string WhatIsWrong = """
        () => {
          const part = document.activeElement;
          if (part === document.body) return null;
          const name = `${part.tagName} ${part.getAttribute('aria-label') ?? part.textContent.trim().slice(0, 30)}`;
          const door = part.closest('.door') ?? part;
          if (getComputedStyle(door).outlineStyle === 'none') return `${name} shows no focus`;
          const box = part.getClientRects()[0];
          const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + box.height / 2];
          if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return `${name} is out of sight at ${x}, ${y}`;
          const top = document.elementFromPoint(x, y);
          return part.contains(top) || top?.contains(part) ? '' : `${name} is covered by ${top?.className}`;
        }
        """;

    [Fact]
    public async Task The_first_stop_of_every_reading_page_leads_past_the_bar()
    {
        var reader = await Person();
        foreach (var path in await SiteWalk.ReadingPages(App.Address))
        {
            await reader.GoTo(path);
            await reader.Page.Keyboard.PressAsync("Tab");
            await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "本文へ" })).ToBeFocusedAsync();
            await reader.Page.Keyboard.PressAsync("Enter");
            await reader.Page.Keyboard.PressAsync("Tab");
            Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.querySelector('#main').contains(document.activeElement)"), path);
        }
    }

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/rulebook/chapter-2", 375)]
    [InlineData("/checklists/planning", 375)]
    [InlineData("/search?q=協働", 1280)]
    public async Task Forward_and_back_every_stop_is_seen(string path, int width)
    {
        var reader = await Person(new() { ViewportSize = new() { Width = width, Height = 700 }, ReducedMotion = ReducedMotion.Reduce });
        await reader.GoTo(path);
        var wrong = new List<string>();
        var stops = 0;

        foreach (var key in new[] { "Tab", "Shift+Tab" })
        {
            var walk = await TabWalk.Begin(reader.Page, WhatIsWrong);
            while (walk is { HasLeft: false, Stops: < 1000 })
            {
                await walk.GoOn(key);
            }

            stops += walk.Stops;
            wrong.AddRange(walk.Faults.Select(fault => $"{key}: {fault}"));
        }

        Assert.True(stops is > 20 and < 2000, $"{stops} stops");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Escape_closes_the_menu_and_returns_to_its_button()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 375, Height = 700 } });
        await reader.GoTo("/rulebook/chapter-2");
        var button = reader.Page.Locator(".menu summary");
        await button.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");

        await reader.Page.Keyboard.PressAsync("Escape");

        await Expect(reader.Page.Locator("details.menu")).Not.ToHaveAttributeAsync("open", "");
        await Expect(button).ToBeFocusedAsync();
    }
}

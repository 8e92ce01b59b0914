using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class MeaningTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task A_word_of_the_glossary_tells_its_meaning_in_place_and_Escape_returns_to_it()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");

        await Word(reader).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(Meaning(reader)).ToContainTextAsync("同じ地域に暮らすことを縁として");
        await Expect(Meaning(reader).GetByRole(AriaRole.Link, new() { Name = "用語集で見る" })).ToBeVisibleAsync();
        await Expect(Meaning(reader)).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsNow(reader.Page, "a meaning"));
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(Meaning(reader)).ToHaveCountAsync(0);
        await Expect(Word(reader)).ToBeFocusedAsync();
        Assert.Empty(reader.Errors);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task It_stands_near_the_word_and_within_the_page_and_a_click_elsewhere_closes_it(int width)
    {
        var reader = await Person(new() { ViewportSize = new() { Width = width, Height = 700 } });
        await reader.GoTo("/rulebook/chapter-2");

        await Word(reader).ClickAsync();

        var meaning = (await Meaning(reader).BoundingBoxAsync())!;
        var word = (await Word(reader).BoundingBoxAsync())!;
        Assert.InRange(meaning.X, 0, width - meaning.Width);
        Assert.True(Math.Min(Math.Abs(meaning.Y - word.Y - word.Height), Math.Abs(word.Y - meaning.Y - meaning.Height)) < 60);
        await reader.Page.Mouse.ClickAsync(2, 350);
        await Expect(Meaning(reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Its_link_leads_to_the_term_in_the_glossary()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");
        await Word(reader).ClickAsync();

        await Meaning(reader).GetByRole(AriaRole.Link, new() { Name = "用語集で見る" }).ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Regex("/glossary#term-local-organizations$"));
        await Expect(reader.Page.Locator("#term-local-organizations")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_word_is_a_link_to_the_glossary()
    {
        var reader = await Person(new() { JavaScriptEnabled = false });
        await reader.GoTo("/rulebook/chapter-2");

        await Word(reader).ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Regex("/glossary#term-local-organizations$"));
    }

    [Fact]
    public async Task Where_the_meaning_cannot_be_had_the_word_leads_to_the_glossary()
    {
        var reader = await Person(new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        await reader.GoTo("/rulebook/chapter-2");
        await reader.Page.RouteAsync("**/glossary/*/meaning", route => route.AbortAsync());

        await Word(reader).ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Regex("/glossary#term-local-organizations$"));
    }

    private static ILocator Word(Person person) => person.Page.Locator(".part a[href='/glossary#term-local-organizations']").First;

    private static ILocator Meaning(Person person) => person.Page.GetByRole(AriaRole.Dialog);
}

using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class SuggestionTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Chapter = "/rulebook/chapter-1";

    [Fact]
    public async Task From_the_keyboard_alone_a_rule_is_found_and_jumped_to()
    {
        var reader = await Person();
        await reader.GoTo(Chapter);

        await reader.Page.Keyboard.PressAsync("Control+k");
        await Expect(Box(reader)).ToBeFocusedAsync();
        await reader.Page.Keyboard.TypeAsync("対等性の原則");
        await Expect(Options(reader).First).ToBeVisibleAsync();
        await Expect(Box(reader)).ToHaveAttributeAsync("aria-expanded", "true");
        var target = reader.Page.Locator("[role=option][href='/rulebook/chapter-2#2-3-4']").First;
        await PressUntilSelected(reader, "ArrowDown", target);
        await Expect(Box(reader)).ToHaveAttributeAsync("aria-activedescendant", (await target.GetAttributeAsync("id"))!);
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Regex("/rulebook/chapter-2#2-3-4$"));
        await Expect(reader.Page.Locator("[id='2-3-4']")).ToBeInViewportAsync();
        Assert.Empty(reader.Errors);
    }

    [Fact]
    public async Task The_arrows_go_round_through_the_box_and_Enter_there_leads_to_the_page_of_results()
    {
        var reader = await Person();
        await reader.GoTo(Chapter);
        await Type(reader, "役割");

        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Options(reader).Last).ToHaveAttributeAsync("aria-selected", "true");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(reader.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Regex("/search\\?q="));
        await Expect(Box(reader)).ToHaveValueAsync("役割");
    }

    [Fact]
    public async Task Escape_closes_the_list_and_keeps_the_words_and_Tab_goes_on()
    {
        var reader = await Person();
        await reader.GoTo(Chapter);
        await Type(reader, "役割");

        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(Options(reader)).ToHaveCountAsync(0);
        await Expect(Box(reader)).ToHaveValueAsync("役割");
        await Expect(Box(reader)).ToHaveAttributeAsync("aria-expanded", "false");

        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Options(reader).First).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(Box(reader)).Not.ToBeFocusedAsync();
        await Expect(Options(reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task While_a_word_is_being_composed_nothing_is_asked_and_no_key_is_taken()
    {
        var reader = await Person();
        await reader.GoTo(Chapter);
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(request.Url);
        await Type(reader, "役割");
        asked.Clear();
        var keyboard = await reader.Context.NewCDPSessionAsync(reader.Page);

        await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = "きょうどう", ["selectionStart"] = 5, ["selectionEnd"] = 5 });
        await Expect(Box(reader)).ToHaveValueAsync("役割きょうどう");
        await Box(reader).DispatchEventAsync("keydown", new { key = "ArrowDown", isComposing = true });
        await Expect(reader.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        await keyboard.SendAsync("Input.insertText", new() { ["text"] = " 協働" });

        await Expect(reader.Page.Locator("[role=option] mark").Filter(new() { HasText = "協働" }).First).ToBeVisibleAsync();
        Assert.Equal($"/search/suggestions?q={Uri.EscapeDataString("役割 協働")}", new Uri(Assert.Single(asked)).PathAndQuery);
    }

    [Fact]
    public async Task An_answer_that_comes_late_does_not_take_the_place_of_a_newer_one()
    {
        var reader = await Person();
        await reader.GoTo(Chapter);
        var late = new TaskCompletionSource<IRoute>(TaskCreationOptions.RunContinuationsAsynchronously);
        await reader.Page.RouteAsync($"**/search/suggestions?q={Uri.EscapeDataString("後援")}", route => late.SetResult(route));

        await Box(reader).FillAsync("後援");
        var route = await late.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await Box(reader).FillAsync("委託");
        await Expect(Options(reader).Filter(new() { HasText = "事業委託" }).First).ToBeVisibleAsync();
        await route.ContinueAsync();

        await Expect(Options(reader).Filter(new() { HasText = "後援" })).ToHaveCountAsync(0);
        await Expect(Options(reader).Filter(new() { HasText = "事業委託" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_script_comes_with_the_first_use_and_no_single_key_leads_to_the_box()
    {
        var reader = await Person();
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await reader.GoTo(Chapter);
        foreach (var key in new[] { "k", "/", "s" })
        {
            await reader.Page.Keyboard.PressAsync(key);
            await Expect(Box(reader)).Not.ToBeFocusedAsync();
        }

        Assert.DoesNotContain(asked, path => path.StartsWith("/assets/search.", StringComparison.Ordinal));
        await Type(reader, "役割");
        Assert.Contains(asked, path => path.StartsWith("/assets/search.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_a_phone_the_shortcut_opens_the_box_in_the_menu_and_a_touched_rule_closes_it()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 375, Height = 700 }, HasTouch = true });
        await reader.GoTo("/rulebook/chapter-2");

        await reader.Page.Keyboard.PressAsync("Control+k");
        await reader.Page.Keyboard.TypeAsync("対等性の原則");
        await reader.Page.Locator("[role=option][href='/rulebook/chapter-2#2-3-4']").First.TapAsync();

        await Expect(reader.Page.Locator("[id='2-3-4']")).ToBeInViewportAsync();
        await Expect(reader.Page.Locator("details.menu")).Not.ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task A_word_that_is_nowhere_leads_to_the_nearest_and_too_long_a_one_is_told_before_it_is_sent()
    {
        var reader = await Person();
        await reader.GoTo(Chapter);
        await Type(reader, "共働");
        await Expect(Options(reader).Filter(new() { HasText = "近いことば" }).Filter(new() { HasText = "協働" })).ToBeVisibleAsync();

        await Box(reader).FillAsync(new string('協', 201));
        await reader.Page.Keyboard.PressAsync("Enter");

        Assert.Contains("200文字まで", await Box(reader).EvaluateAsync<string>("box => box.validationMessage"), StringComparison.Ordinal);
        await Expect(reader.Page).ToHaveURLAsync(new Regex(Chapter));
        await Expect(Box(reader)).ToHaveValueAsync(new string('協', 201));
    }

    [Fact]
    public async Task A_page_of_a_project_has_them_too()
    {
        var yamada = await Person();
        await yamada.NewProject.Found("中央公園の花壇づくり", Member.Yamada);

        await Type(yamada, "対等性の原則");
        await yamada.Page.Locator("[role=option][href='/rulebook/chapter-2#2-3-4']").First.ClickAsync();

        await Expect(yamada.Page.Locator("[id='2-3-4']")).ToBeInViewportAsync();
        Assert.Empty(yamada.Errors);
    }

    [Fact]
    public async Task Axe_finds_nothing_in_the_open_list()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await reader.GoTo(Chapter);
        await Type(reader, "役割");
        await reader.Page.Keyboard.PressAsync("ArrowDown");

        var found = await Axe.ViolationsNow(reader.Page, "suggestions");

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static ILocator Box(Person person) => person.Page.Locator(".bar > .search").GetByRole(AriaRole.Combobox);

    private static ILocator Options(Person person) => person.Page.GetByRole(AriaRole.Option);

    private static async Task Type(Person person, string words)
    {
        await Box(person).FillAsync(words);
        await Expect(Options(person).First).ToBeVisibleAsync();
    }

    private static async Task PressUntilSelected(Person person, string key, ILocator option)
    {
        for (var presses = 0; presses < 10 && await option.GetAttributeAsync("aria-selected") != "true"; presses++)
        {
            await person.Page.Keyboard.PressAsync(key);
        }
    }
}

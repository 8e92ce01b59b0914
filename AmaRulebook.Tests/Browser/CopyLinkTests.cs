using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class CopyLinkTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Name = "第2章 3.(4) へのリンクをコピー";

    [Fact]
    public async Task The_link_to_a_section_is_copied_and_the_page_says_so()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");

        await reader.Page.Button(Name).ClickAsync();

        await Expect(reader.Page.Status("第2章 3.(4) へのリンクをコピーしました")).ToBeVisibleAsync();
        Assert.Equal(new Uri(App.Address, "/rulebook/chapter-2#2-3-4").ToString(),
            await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task From_the_keyboard_the_button_shows_itself()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");

        await reader.Page.Button(Name).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page.Button(Name)).ToHaveCSSAsync("opacity", "1");
        await Expect(reader.Page.Status("第2章 3.(4) へのリンクをコピーしました")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_touch_screen_every_button_can_be_seen()
    {
        var reader = await Person(new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 375, Height = 700 } });
        await reader.GoTo("/rulebook/chapter-2");

        await Expect(reader.Page.Button(Name)).ToHaveCSSAsync("opacity", "1");
        var box = (await reader.Page.Button(Name).BoundingBoxAsync())!;
        Assert.True(box.Width >= 24 && box.Height >= 24);
    }

    [Fact]
    public async Task Where_the_clipboard_refuses_the_address_stands_there_selected()
    {
        var reader = await Person();
        await reader.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
        await reader.GoTo("/rulebook/chapter-2");

        await reader.Page.Button(Name).ClickAsync();

        await Expect(reader.Page.Status("コピーできませんでした")).ToBeVisibleAsync();
        var address = reader.Page.GetByRole(AriaRole.Textbox, new() { Name = "第2章 3.(4) へのリンク", Exact = true });
        await Expect(address).ToHaveValueAsync(new Uri(App.Address, "/rulebook/chapter-2#2-3-4").ToString());
        await Expect(address).ToBeFocusedAsync();
        Assert.Equal(await address.InputValueAsync(), await reader.Page.EvaluateAsync<string>("() => String(getSelection())"));
    }

    [Fact]
    public async Task Without_JavaScript_there_is_a_link_in_its_place()
    {
        var reader = await Person(new() { JavaScriptEnabled = false });
        await reader.GoTo("/rulebook/chapter-2");

        await Expect(reader.Page.Button(Name)).ToHaveCountAsync(0);
        await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "第2章 3.(4) へのリンク" })).ToHaveCountAsync(1);
    }
}

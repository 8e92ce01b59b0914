using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser.Pages;

/// <summary>What the hub says of the project itself, and the page where it is written: what it is, when to meet, how it ends.</summary>
public sealed class CoursePage(IPage page)
{
    public ILocator About => page.GetByRole(AriaRole.Region, new() { Name = "プロジェクトのこと", Exact = true });

    public ILocator Meeting => page.GetByRole(AriaRole.Region, new() { Name = "次に会う日", Exact = true });

    public ILocator Next => page.GetByRole(AriaRole.Region, new() { Name = "つぎにすること", Exact = true });

    public ILocator SaveButton => page.Button("保存する");

    public ILocator Calendar => page.Link("カレンダーに入れる");

    public ILocator Reopen => page.Button("もう一度はじめる");

    public ILocator Field(string label) => page.GetByLabel(label, new() { Exact = true });

    public ILocator Form(string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });

    /// <summary>Where both wrote in a field: what the person chooses from.</summary>
    public ILocator Choice(string label) => page.GetByRole(AriaRole.Group, new() { Name = $"{label}：どちらにするかえらぶ", Exact = true });

    public async Task OpenAbout()
    {
        await page.Link("プロジェクトのことを直す").ClickAsync();
        await Expect(page.Heading("プロジェクトのこと")).ToBeVisibleAsync();
        await Expect(SaveButton).ToBeEnabledAsync();
    }

    public async Task Save()
    {
        await SaveButton.ClickAsync();
        await Expect(page.Status("保存しました").First).ToBeVisibleAsync();
    }

    public async Task BackToHub()
    {
        await page.Link("プロジェクトのページへ").ClickAsync();
        await Expect(About).ToBeVisibleAsync();
    }

    public async Task SetMeeting(string day, string start, string place)
    {
        await page.Button("次に会う日を決める").ClickAsync();
        await Field("日付").FillAsync(day);
        await Field("始まり").FillAsync(start);
        await Meeting.GetByLabel("場所", new() { Exact = true }).FillAsync(place);
        await Meeting.GetByRole(AriaRole.Button, new() { Name = "保存する", Exact = true }).ClickAsync();
        await Expect(page.Status("保存しました")).ToBeVisibleAsync();
    }

    public async Task OpenEnding()
    {
        await page.Locator("summary").Filter(new() { HasText = "プロジェクトを終える" }).ClickAsync();
        await Expect(Field("ひとこと（書かなくてもかまいません）")).ToBeVisibleAsync();
    }

    public async Task End(string kind, string reason)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = kind, Exact = true }).CheckAsync();
        await Field("ひとこと（書かなくてもかまいません）").FillAsync(reason);
        await page.Button("プロジェクトを終える").ClickAsync();
        await Answer("終える");
    }

    public Task Answer(string choice) =>
        page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = choice, Exact = true }).ClickAsync();
}

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser.Pages;

/// <summary>Where the partners choose what is public, read it and consent.</summary>
public sealed class PublishingPage(IPage page)
{
    public ILocator Preview => page.GetByRole(AriaRole.Region, new() { Name = "2　公開される内容をたしかめる", Exact = true });

    public ILocator Consents => page.GetByRole(AriaRole.Region, new() { Name = "3　団体ごとに同意する", Exact = true });

    public ILocator Address => page.GetByLabel("公開ページのアドレス", new() { Exact = true });

    public async Task Open()
    {
        await page.Link("公開ページ").ClickAsync();
        await Expect(page.Heading("公開ページ")).ToBeVisibleAsync();
    }

    public async Task Choose(string decision)
    {
        await page.GetByRole(AriaRole.Checkbox, new() { Name = decision, Exact = true }).CheckAsync();
        await page.Button("この内容にする").ClickAsync();
        await Expect(Preview).ToBeVisibleAsync();
    }

    public async Task Consent()
    {
        await page.Button("この内容で公開することに同意する").ClickAsync();
        await Answer("同意する");
        await Expect(page.Button("同意を取り下げる")).ToBeVisibleAsync();
    }

    public async Task Withdraw()
    {
        await page.Button("同意を取り下げる").ClickAsync();
        await Answer("取り下げる");
        await Expect(page.Button("この内容で公開することに同意する")).ToBeVisibleAsync();
    }

    private Task Answer(string choice) =>
        page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = choice, Exact = true }).ClickAsync();
}

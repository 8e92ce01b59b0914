using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary><c>/projects/{id}</c>: the hub of a project.</summary>
public sealed class HubPage(IPage page)
{
    public ILocator JoinLink => page.GetByRole(AriaRole.Textbox, new() { Name = "参加リンク", Exact = true });

    public ILocator CopyButton => page.Button("参加リンクをコピー");

    public ILocator QrCode => page.GetByRole(AriaRole.Img, new() { Name = "参加用のQRコード", Exact = true });

    public ILocator JoinCode => page.Locator(".join-code .code");

    public ILocator Parties => page.GetByRole(AriaRole.List, new() { Name = "参加している団体", Exact = true });

    public ILocator Welcome => page.Button("仲間として迎える");

    public ILocator Entrance => page.GetByRole(AriaRole.Textbox, new() { Name = "自分用の入口のリンク", Exact = true });

    public ILocator Stage(string title) => page.Link(title);

    public ILocator StageRow(string title) =>
        page.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.Link(title) });

    public Task Shows(string project) => Assertions.Expect(page.Heading(project)).ToBeVisibleAsync();

    public async Task ShowsParty(string party) =>
        await Assertions.Expect(Parties.GetByRole(AriaRole.Listitem).Filter(new() { HasText = party })).ToHaveCountAsync(1);

    /// <summary>The link that is passed on to those who are to join.</summary>
    public async Task<string> TakeJoinLink()
    {
        await Assertions.Expect(JoinLink).ToHaveValueAsync(new Regex("/join/"));
        return await JoinLink.InputValueAsync();
    }

    /// <summary>The private link that opens this person's place in another browser.</summary>
    public async Task<string> TakeEntrance()
    {
        await page.Button("入口を見る").ClickAsync();
        await Assertions.Expect(Entrance).ToHaveValueAsync(new Regex("/me/"));
        return await Entrance.InputValueAsync();
    }

    /// <summary>The facilitator withdraws the join link and gets a new one.</summary>
    public async Task<string> RenewJoinLink()
    {
        var before = await JoinLink.InputValueAsync();
        await page.GetByText("参加リンクを新しくする").ClickAsync();
        await page.Button("新しいリンクにする").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "新しくする", Exact = true }).ClickAsync();
        await Assertions.Expect(JoinLink).Not.ToHaveValueAsync(before);
        return await JoinLink.InputValueAsync();
    }

    public Task OpenStage(string title) => Stage(title).ClickAsync();
}

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser.Pages;

/// <summary>The pages for staff: signing in, the queue, reading a session, 相談.</summary>
public sealed class DeskPage(IPage page)
{
    public ILocator Queue => page.GetByRole(AriaRole.Table, new() { Name = "チェックの記録", Exact = true });

    public ILocator Rows => Queue.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader) });

    public ILocator Box(string label) => page.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    public async Task SignIn(string email, string password)
    {
        await Box("メールアドレス").FillAsync(email);
        await page.GetByLabel("パスワード", new() { Exact = true }).FillAsync(password);
        await page.Button("サインイン").ClickAsync();
        await Expect(page.Heading("チェックの記録")).ToBeVisibleAsync();
    }

    /// <summary>Somebody else's account, made by an administrator, and the link by which its person comes in.</summary>
    public async Task<string> Invite(string name, string email)
    {
        await page.Link("アカウント").ClickAsync();
        await Box("お名前").FillAsync(name);
        await Box("メールアドレス").FillAsync(email);
        await page.Button("招待のリンクをつくる").ClickAsync();
        await Expect(Box("招待のリンク")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("/staff/invitation/"));
        return await Box("招待のリンク").InputValueAsync();
    }

    public async Task TakeUp(string link, string password)
    {
        await page.GotoAsync(link);
        await page.GetByLabel("パスワード", new() { Exact = true }).FillAsync(password);
        await page.GetByLabel("パスワード（もう一度）", new() { Exact = true }).FillAsync(password);
        await page.Button("使いはじめる").ClickAsync();
        await Expect(page.Heading("チェックの記録")).ToBeVisibleAsync();
    }

    public async Task Open(string project, string session)
    {
        await Rows.Filter(new() { HasText = project }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Heading(project)).ToBeVisibleAsync();
        await Expect(page.GetByText(session, new() { Exact = true })).ToBeVisibleAsync();
    }
}

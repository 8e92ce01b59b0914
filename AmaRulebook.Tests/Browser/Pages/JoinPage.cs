using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary><c>/join/{token}</c>: the plain form behind the link that partners pass on.</summary>
public sealed class JoinPage(IPage page)
{
    public ILocator PartyName => page.GetByRole(AriaRole.Textbox, new() { Name = "団体名", Exact = true });

    public ILocator Name => page.GetByRole(AriaRole.Textbox, new() { Name = "お名前", Exact = true });

    public ILocator JoinButton => page.GetByRole(AriaRole.Button, new() { Name = "参加する", Exact = true });

    public ILocator Party(string name) => page
        .GetByRole(AriaRole.Radiogroup, new() { Name = "団体", Exact = true })
        .GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^" + Regex.Escape(name)) });

    public Task<IResponse?> Open(string link) => page.GotoAsync(link);

    public async Task FillAsNewParty(Member member)
    {
        await Assertions.Expect(Party("新しい団体")).ToBeCheckedAsync();
        await PartyName.FillAsync(member.Party);
        await page.Kind(member.Kind).CheckAsync();
        await Name.FillAsync(member.Name);
    }

    public async Task JoinAsNewParty(string link, Member member)
    {
        await Open(link);
        await FillAsNewParty(member);
        await JoinButton.ClickAsync();
    }

    /// <summary>On <c>/join</c>, the code that somebody read out.</summary>
    public async Task EnterCode(Uri app, string code)
    {
        await page.GotoAsync(new Uri(app, "/join").ToString());
        await page.GetByRole(AriaRole.Textbox, new() { Name = "参加コード", Exact = true }).FillAsync(code);
        await page.Button("コードで進む").ClickAsync();
    }

    public async Task AskToJoin(string link, Member member)
    {
        await Open(link);
        await AskHere(member);
    }

    /// <summary>On the form that is open, for a party that is there.</summary>
    public async Task AskHere(Member member)
    {
        await Party(member.Party).CheckAsync();
        await Name.FillAsync(member.Name);
        await JoinButton.ClickAsync();
    }
}

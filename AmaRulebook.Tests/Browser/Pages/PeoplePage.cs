using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary><c>/projects/{id}/people</c>: who takes part, and how that changes.</summary>
public sealed class PeoplePage(IPage page)
{
    public ILocator LeftParties => page.GetByRole(AriaRole.Region, new() { Name = "抜けた団体", Exact = true });

    public async Task Open()
    {
        await page.Link("参加者と役割").ClickAsync();
        await Assertions.Expect(page.Heading("参加者と役割")).ToBeVisibleAsync();
    }

    public async Task HandOnFacilitation(Member to)
    {
        await Deed("進行役を渡す", to).ClickAsync();
        await Answer("渡す");
    }

    /// <summary>Makes a new entrance for somebody, and gives its link.</summary>
    public async Task<string> RenewEntrance(Member owner)
    {
        await Deed("入口を新しくする", owner).ClickAsync();
        await Answer("新しくする");
        return await page.GetByRole(AriaRole.Textbox, new() { Name = "新しい入口のリンク", Exact = true }).InputValueAsync();
    }

    public async Task MendName(string name)
    {
        await page.Button("名前を直す").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "お名前", Exact = true }).FillAsync(name);
        await page.Button("名前を保存").ClickAsync();
        await Assertions.Expect(page.Status("保存しました")).ToBeVisibleAsync();
    }

    public Task OpenParty(Member member) => page.GetByRole(
        AriaRole.Button, new() { NameRegex = new Regex($@"^団体の名前や立場を直す\s*：\s*{Regex.Escape(member.Party)}$") }).ClickAsync();

    public Task OpenRemoval(Member person) => Deed("この方の参加を取り消す", person).ClickAsync();

    /// <summary>Puts out whom the form is open for.</summary>
    public async Task Remove(string reason)
    {
        await page.GetByRole(AriaRole.Textbox, new() { Name = "理由（書かなくてもかまいません）", Exact = true }).FillAsync(reason);
        await page.Button("参加を取り消す").ClickAsync();
        await Answer("取り消す");
    }

    public async Task MoveTo(string party)
    {
        await page.GetByText("団体をまちがえた").ClickAsync();
        await page.GetByRole(AriaRole.Radiogroup, new() { Name = "移る先の団体", Exact = true })
            .GetByRole(AriaRole.Radio, new() { Name = party, Exact = true }).CheckAsync();
        await page.Button("団体を移る").ClickAsync();
        await Answer("移る");
    }

    public async Task HandOver(string successor)
    {
        await page.GetByText("後任に引き継ぐ").First.ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "後任の方のお名前", Exact = true }).FillAsync(successor);
        await page.Button("引き継ぐ").ClickAsync();
        await Answer("引き継ぐ");
    }

    public async Task LeaveAsParty()
    {
        // What is unfolded before the page is live folds again as it comes alive.
        var leave = page.GetByRole(AriaRole.Button, new() { Name = "団体として抜ける", Exact = true, IncludeHidden = true });
        await Assertions.Expect(leave).ToBeEnabledAsync();
        await page.GetByText("団体として、このプロジェクトから抜ける").ClickAsync();
        await page.Button("団体として抜ける").ClickAsync();
        await Answer("抜ける");
    }

    public Task Answer(string yes) =>
        page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = yes, Exact = true }).ClickAsync();

    /// <summary>A button in somebody's line; the hidden rest of its name says whose.</summary>
    private ILocator Deed(string name, Member person) => page.GetByRole(
        AriaRole.Button, new() { NameRegex = new Regex($@"^{Regex.Escape(name)}\s*：\s*{Regex.Escape(person.Name)}$") });
}

using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary><c>/</c>: what collaboration is, and the doors.</summary>
public sealed class HomePage(IPage page, Uri app)
{
    public ILocator ReadTheRulebook => page.GetByRole(AriaRole.Link, new() { Name = "ルールブックを読む", Exact = true });

    public ILocator FoundAProject => page.GetByRole(AriaRole.Link, new() { Name = "協働プロジェクトをはじめる", Exact = true });

    public ILocator Invited => page.GetByRole(AriaRole.Link, new() { Name = "招待を受けた方", Exact = true });

    public ILocator Project(string name) => page.GetByRole(AriaRole.Link, new() { Name = name });

    public Task Open() => page.GotoAsync(app.ToString());
}

using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary>A stage after one's own answers are in, until all are opened.</summary>
public sealed class WaitingPage(IPage page)
{
    public ILocator OpenButton => page.Button("みんなの答えを開く");

    public Task Shows() => Assertions.Expect(page.Status("ほかの団体を待っています")).ToBeVisibleAsync();

    public async Task OpenAll()
    {
        await OpenButton.ClickAsync();
        await new ComparePage(page).Shows();
    }
}

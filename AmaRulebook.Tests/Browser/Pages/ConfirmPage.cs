using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary>The whole session on one page, to stand by; and the same page when it has ended.</summary>
public sealed class ConfirmPage(IPage page)
{
    public ILocator SignOffButton => page.Button("この記録でまちがいありません");

    public ILocator Record => page.Link("記録票");

    public Task Shows() => Assertions.Expect(SignOffButton).ToBeVisibleAsync();

    public async Task SignOff()
    {
        await SignOffButton.ClickAsync();
        await Assertions.Expect(SignOffButton).ToBeHiddenAsync();
    }

    public Task IsOver(int round = 1) => Assertions.Expect(page.Status($"第{round}回が終わりました")).ToBeVisibleAsync();

    public ILocator NextRound(int round = 2) => page.Button($"第{round}回をはじめる");
}

using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary>A stage after the opening: the answers side by side, and the talk.</summary>
public sealed class ComparePage(IPage page)
{
    public ILocator Item(string text) =>
        page.GetByRole(AriaRole.Group, new() { Name = text, Exact = true });

    public ILocator Remark(string item) =>
        Item(item).GetByRole(AriaRole.Textbox, new() { Name = "ひとこと", Exact = true });

    public ILocator SayButton(string item) =>
        Item(item).GetByRole(AriaRole.Button, new() { Name = "送る", Exact = true });

    public ILocator Agreement(string item) =>
        Item(item).GetByRole(AriaRole.Textbox, new() { Name = "決めたこと", Exact = true });

    public ILocator DecideButton(string item) =>
        Item(item).GetByRole(AriaRole.Button, new() { Name = "決めたことを保存", Exact = true });

    /// <summary>What is asked before a change takes sign-offs off again.</summary>
    public ILocator Warning => page.GetByRole(AriaRole.Dialog, new() { Name = "たしかめたしるしが外れます" });

    public ILocator GoAhead => Warning.GetByRole(AriaRole.Button, new() { Name = "変える", Exact = true });

    public ILocator StayAsItIs => Warning.GetByRole(AriaRole.Button, new() { Name = "変えない", Exact = true });

    public ILocator Combine(string item) =>
        Item(item).GetByRole(AriaRole.Button, new() { Name = "両方をつなげて直す", Exact = true });

    public ILocator Following => page.GetByRole(AriaRole.Switch, new() { Name = "進行役の画面についていく", Exact = true });

    /// <summary>The 進行役 leads everybody to an item.</summary>
    public Task LeadTo(string item) =>
        Item(item).GetByRole(AriaRole.Button, new() { Name = "この項目を話し合う", Exact = true }).ClickAsync();

    public Task LeadOn(string item) =>
        Item(item).GetByRole(AriaRole.Button, new() { NameRegex = new(@"^次は\d番を話し合う") }).ClickAsync();

    public Task IsTold(int number) => Assertions.Expect(page.Status($"進行役は{number}番を話し合っています")).ToBeVisibleAsync();

    public Task HasInSight(string item) =>
        Assertions.Expect(Item(item).GetByRole(AriaRole.Heading, new() { Name = item, Level = 2 })).ToBeInViewportAsync();

    public Task Shows() => Assertions.Expect(page.Heading("見くらべて話し合う")).ToBeVisibleAsync();

    public Task Finds(string item, string finding) => Assertions.Expect(Item(item)).ToContainTextAsync(finding);

    public async Task Say(string item, string words)
    {
        await Remark(item).FillAsync(words);
        await SayButton(item).ClickAsync();
        await Hears(item, words);
        await Assertions.Expect(Remark(item)).ToHaveValueAsync("");
    }

    public Task Hears(string item, string words) =>
        Assertions.Expect(Item(item).GetByText(words, new() { Exact = true })).ToHaveCountAsync(1);

    public async Task Decide(string item, string text)
    {
        await Agreement(item).FillAsync(text);
        await DecideButton(item).ClickAsync();
        await Assertions.Expect(Item(item).GetByRole(AriaRole.Status).Filter(new() { HasText = "保存しました" })).ToBeVisibleAsync();
    }

    public Task Agrees(string item, string text) => Assertions.Expect(Agreement(item)).ToHaveValueAsync(text);

    public async Task GoOnToConfirm()
    {
        await page.Link("たしかめに進む").ClickAsync();
        await new ConfirmPage(page).Shows();
    }
}

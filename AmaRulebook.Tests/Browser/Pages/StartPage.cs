using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary>A stage before its session: how to go about it, and the button that begins.</summary>
public sealed class StartPage(IPage page)
{
    public ILocator StartButton => page.Button("チェックをはじめる");

    public ILocator Mode(string name) => page
        .GetByRole(AriaRole.Radiogroup, new() { Name = "進め方", Exact = true })
        .GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^" + Regex.Escape(name)) });

    public async Task Start(Stage stage)
    {
        await Assertions.Expect(Mode("会う前に、それぞれ答えておく")).ToBeCheckedAsync();
        await StartButton.ClickAsync();
        await new ItemPage(page, stage).Shows(1);
    }
}

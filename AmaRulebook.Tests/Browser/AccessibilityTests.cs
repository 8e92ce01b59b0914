using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class AccessibilityTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private readonly List<string> found = [];

    [Theory]
    [InlineData("/")]
    [InlineData("/rulebook")]
    [InlineData("/rulebook/chapter-2")]
    [InlineData("/rulebook/print")]
    [InlineData("/checklists")]
    [InlineData("/checklists/planning")]
    [InlineData("/rulebook/changes")]
    [InlineData("/forms")]
    [InlineData("/forms?lead=citizens")]
    [InlineData("/forms?lead=together&money=none&as=resident")]
    [InlineData("/forms?lead=citizens-only")]
    [InlineData("/forms/cooperation")]
    [InlineData("/easy")]
    [InlineData("/accessibility")]
    [InlineData("/privacy")]
    [InlineData("/glossary")]
    [InlineData("/search?q=協働")]
    [InlineData("/search")]
    [InlineData("/projects/new")]
    [InlineData("/rulebook/2-3-9")]
    [InlineData("/problem/413")]
    public async Task Axe_finds_nothing_on_a_page_open_to_all(string path)
    {
        var reader = await Person();
        await reader.GoTo(path);
        await Check(reader, path);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Axe_tells_what_is_wrong_with_a_page_light_and_dark()
    {
        var reader = await Person();
        await reader.GoTo("/accessibility");
        await reader.Page.EvaluateAsync(
            """
            () => {
              document.querySelector('main').innerHTML = '<img src="data:,"><p>協働</p>';
              Object.assign(document.querySelector('main p').style, { color: '#888', background: '#999' });
            }
            """);

        await Check(reader, "a bad page");

        Assert.Contains(found, told => told.StartsWith("a bad page, 375 px, Light: image-alt", StringComparison.Ordinal));
        Assert.Contains(found, told => told.StartsWith("a bad page, 1280 px, Dark: color-contrast", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_pages_of_a_project()
    {
        var stage = Stage.Planning;
        var (yamada, sato, _, link) = await Partners.Meet(this);
        await Check(yamada, "the hub");
        var suzuki = await Person();
        await suzuki.Join.Open(link);
        await Check(suzuki, "joining");
        await suzuki.Join.AskToJoin(link, Member.Suzuki);
        await Check(suzuki, "waiting to be let in");
        await Shows(yamada.Hub.Welcome);
        await Check(yamada, "the hub with somebody to let in");
        await yamada.Hub.OpenStage(stage.Title);
        await Shows(yamada.Start.StartButton);
        await Check(yamada, "beginning");
        await yamada.Start.Start(stage);
        await Check(yamada, "an item");
        await yamada.Item(stage).AnswerAll(stage.Mixed("苗が足りません。"));
        await Check(yamada, "the last item, answered");
        await yamada.Item(stage).HandIn();
        await yamada.Waiting.Shows();
        await Check(yamada, "waiting");
        await sato.Hub.OpenStage(stage.Title);
        await sato.Item(stage).AnswerAll(stage.AllYes);
        await sato.Item(stage).HandIn();
        await sato.Waiting.OpenAll();
        await sato.Compare.Say(stage.Items[1], "苗は市が出します。");
        await sato.Compare.Decide(stage.Items[1], "苗は市が出します。水は会がやります。");
        await Check(sato, "comparing");
        await sato.Compare.GoOnToConfirm();
        await Check(sato, "closing");
        await yamada.Compare.GoOnToConfirm();
        await sato.Confirm.SignOff();
        await yamada.Confirm.SignOff();
        await sato.Confirm.IsOver();
        await Check(sato, "the finished session");
        await sato.Confirm.Record.ClickAsync();
        await Expect(sato.Page.GetByText("チェックの記録").First).ToBeVisibleAsync();
        await Check(sato, "the record sheet");
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static Task Shows(ILocator part) => Expect(part).ToBeVisibleAsync();

    private async Task Check(Person person, string state) => found.AddRange(await Axe.Violations(person.Page, state));
}

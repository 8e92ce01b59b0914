using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;

namespace AmaRulebook.Browser;

public class AccessibilityTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private static readonly (int Width, int Height)[] Sizes = [(375, 812), (1280, 900)];

    [Theory]
    [InlineData("/")]
    [InlineData("/rulebook")]
    [InlineData("/rulebook/chapter-2")]
    [InlineData("/checklists")]
    [InlineData("/checklists/planning")]
    [InlineData("/glossary")]
    [InlineData("/search?q=協働")]
    [InlineData("/search")]
    [InlineData("/projects/new")]
    [InlineData("/rulebook/nowhere")]
    public async Task Axe_finds_nothing_on_a_page_open_to_all(string path)
    {
        var reader = await Person();
        await reader.GoTo(path);
        await FindsNothing(reader, path);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_pages_of_a_project()
    {
        var stage = Stage.Planning;
        var (yamada, sato, _, link) = await Partners.Meet(this);
        await FindsNothing(yamada, "the hub");
        var suzuki = await Person();
        await suzuki.Join.Open(link);
        await FindsNothing(suzuki, "joining");
        await suzuki.Join.AskToJoin(link, Member.Suzuki);
        await FindsNothing(suzuki, "waiting to be let in");
        await Shows(yamada.Hub.Welcome);
        await FindsNothing(yamada, "the hub with somebody to let in");
        await yamada.Hub.OpenStage(stage.Title);
        await Shows(yamada.Start.StartButton);
        await FindsNothing(yamada, "beginning");
        await yamada.Start.Start(stage);
        await FindsNothing(yamada, "an item");
        await yamada.Item(stage).AnswerAll(stage.Mixed("苗が足りません。"));
        await FindsNothing(yamada, "the last item, answered");
        await yamada.Item(stage).HandIn();
        await yamada.Waiting.Shows();
        await FindsNothing(yamada, "waiting");
        await sato.Hub.OpenStage(stage.Title);
        await sato.Item(stage).AnswerAll(stage.AllYes);
        await sato.Item(stage).HandIn();
        await sato.Waiting.OpenAll();
        await sato.Compare.Say(stage.Items[1], "苗は市が出します。");
        await sato.Compare.Decide(stage.Items[1], "苗は市が出します。水は会がやります。");
        await FindsNothing(sato, "comparing");
        await sato.Compare.GoOnToConfirm();
        await FindsNothing(sato, "closing");
        await yamada.Compare.GoOnToConfirm();
        await sato.Confirm.SignOff();
        await yamada.Confirm.SignOff();
        await sato.Confirm.IsOver();
        await FindsNothing(sato, "the finished session");
        await sato.Confirm.Record.ClickAsync();
        await FindsNothing(sato, "the record sheet");
    }

    private static Task Shows(ILocator part) => Assertions.Expect(part).ToBeVisibleAsync();

    private static async Task FindsNothing(Person person, string state)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await person.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var (width, height) in Sizes)
            {
                await person.Page.SetViewportSizeAsync(width, height);
                await Axe.FindsNothing(person.Page, $"{state}, {width} px, {scheme}");
            }
        }
    }
}

using AmaRulebook.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class BackButtonTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task Every_step_moves_the_focus_to_its_heading()
    {
        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        await partners.HandIn(stage, stage.AllYes, stage.Mixed("苗が足りません。"));
        await HasFocus(partners.Yamada);
        await HasFocus(partners.Sato);
        await partners.Open();
        await HasFocus(partners.Yamada);
        await HasFocus(partners.Sato);
        await partners.Sato.Compare.GoOnToConfirm();
        await HasFocus(partners.Sato);
        await partners.Yamada.Compare.GoOnToConfirm();
        await partners.Yamada.Confirm.SignOff();
        await partners.Sato.Confirm.SignOff();
        await partners.Yamada.Confirm.IsOver();
        await HasFocus(partners.Yamada);
        await HasFocus(partners.Sato);
    }

    private static async Task HasFocus(Person person)
    {
        var heading = person.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 });
        await Microsoft.Playwright.Assertions.Expect(heading).ToBeFocusedAsync();
        await Microsoft.Playwright.Assertions.Expect(heading).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_link_that_is_pressed_while_the_circuit_starts_leads_there_all_the_same()
    {
        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        var page = partners.Yamada.Page;
        var circuit = new SlowCircuit();
        await circuit.StandBefore(page);
        await page.ReloadAsync();
        await circuit.HasStarted;

        await partners.Yamada.Item(stage).Next.ClickAsync();
        await partners.Yamada.Item(stage).Shows(2);
        circuit.GoOn();

        await partners.Yamada.Item(stage).Choose(Stage.Concern);
        await partners.Yamada.Item(stage).Shows(2);
    }

    [Fact]
    public async Task Back_from_any_step_shows_the_step_before_and_loses_nothing()
    {
        var stage = Stage.Planning;
        var (yamada, sato, project, _) = await Partners.Meet(this);
        var item = yamada.Item(stage);
        await yamada.Hub.OpenStage(stage.Title);
        await Expect(yamada.Start.StartButton).ToBeEnabledAsync();   // who goes back sooner may press a button that is on its way out
        await Back(yamada);
        await yamada.Hub.Shows(project);
        await yamada.Hub.OpenStage(stage.Title);
        await yamada.Start.Start(stage);
        await item.AnswerAll([new(stage.Yes), new(Stage.Concern, "時間が足りません。"), new(stage.NotYet)]);
        await Back(yamada);
        await item.Shows(2);
        await Expect(item.Choice(Stage.Concern)).ToBeCheckedAsync();
        await Expect(item.Note).ToHaveValueAsync("時間が足りません。");
        await Back(yamada);
        await item.Shows(1);
        await Expect(item.Choice(stage.Yes)).ToBeCheckedAsync();
        await yamada.Page.GoForwardAsync();
        await item.Shows(2);
        await item.Next.ClickAsync();
        await item.Shows(3);
        await Expect(item.Choice(stage.NotYet)).ToBeCheckedAsync();
        yamada = await ClosesTheTabWhileTyping(yamada, stage);
        item = yamada.Item(stage);
        await item.Next.ClickAsync();
        await item.AnswerAll(stage.Mixed("時間が足りません。"), first: 4);
        await item.HandIn();
        await yamada.Waiting.Shows();
        await Back(yamada);
        await Expect(yamada.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(item.HandInButton).ToHaveCountAsync(0);
        await yamada.GoTo(new Uri(yamada.Page.Url).AbsolutePath);
        await yamada.Waiting.Shows();

        await sato.Hub.OpenStage(stage.Title);
        await sato.Item(stage).AnswerAll(stage.AllYes);
        await sato.Item(stage).HandIn();
        await sato.Waiting.OpenAll();
        await yamada.Compare.Shows();
        await sato.Compare.GoOnToConfirm();
        await Back(sato);
        await sato.Compare.Shows();
        await sato.Compare.Finds(stage.Items[1], "時間が足りません。");
        await sato.Compare.GoOnToConfirm();
        await sato.Confirm.SignOff();
        await Back(sato);
        await sato.Compare.Shows();
    }

    [Fact]
    public async Task Back_after_founding_and_joining_founds_and_joins_nothing_twice()
    {
        var (yamada, sato, project, _) = await Partners.Meet(this, "一度だけの花壇");
        foreach (var person in new[] { yamada, sato })
        {
            await Back(person);
            await person.Page.GoForwardAsync();
            await person.Hub.Shows(project);
            await Expect(person.Hub.Parties.GetByRole(Microsoft.Playwright.AriaRole.Listitem)).ToHaveCountAsync(2);
        }

        await yamada.Home.Open();
        await Expect(yamada.Home.Project(project)).ToHaveCountAsync(1);
    }

    /// <summary>What was typed a moment before the tab was closed stands there in another one.</summary>
    private static async Task<Person> ClosesTheTabWhileTyping(Person person, Stage stage)
    {
        var next = await person.InAnotherTab();
        var address = person.Page.Url;
        await person.Item(stage).Note.PressSequentiallyAsync("あわてて閉じます。");
        await person.Page.CloseAsync(new() { RunBeforeUnload = true });
        await next.Page.GotoAsync(address);
        await Expect(next.Item(stage).Note).ToHaveValueAsync("あわてて閉じます。");
        return next;
    }

    private static async Task Back(Person person) => await person.Page.GoBackAsync();
}

using AmaRulebook.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class ServerKillTests(Browsers browsers, RunningApp app) : OwnAppTest(browsers, app)
{
    [Fact]
    public async Task After_the_server_is_killed_and_started_again_everybody_goes_on_where_they_were()
    {
        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        var item = partners.Yamada.Item(stage);
        await item.AnswerAll([new(stage.Yes), new(Stage.Concern, "花の好みが分かれています。"), new(stage.NotYet)]);

        await Restart();

        await Reload(partners.Yamada);
        await item.Shows(3);
        await Expect(item.Choice(stage.NotYet)).ToBeCheckedAsync();
        await item.Previous.ClickAsync();
        await item.Shows(2);
        await Expect(item.Choice(Stage.Concern)).ToBeCheckedAsync();
        await Expect(item.Note).ToHaveValueAsync("花の好みが分かれています。");
        await item.AnswerAll(stage.Mixed("花の好みを話したいです。"), first: 2);
        await item.HandIn();
        await partners.Yamada.Waiting.Shows();
        await Reload(partners.Sato);
        await partners.Sato.Item(stage).AnswerAll(stage.AllYes);
        await partners.Sato.Item(stage).HandIn();
        await partners.Open();
        await partners.Sato.Compare.Decide(stage.Items[1], "春は黄色、秋は白にします。");

        await Restart();

        await Reload(partners.Yamada);
        await Reload(partners.Sato);
        await partners.Yamada.Compare.Agrees(stage.Items[1], "春は黄色、秋は白にします。");
        await partners.SignOff();

        await Restart();

        await Reload(partners.Yamada);
        await partners.Yamada.Confirm.IsOver();
    }

    [Fact]
    public async Task The_bare_address_of_a_stage_leads_to_the_first_unanswered_item()
    {
        var stage = Stage.Thinking;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        await partners.Yamada.Item(stage).AnswerAll([new(stage.Yes), new(stage.NotYet)]);

        await Restart();

        await partners.Yamada.GoTo(new Uri(partners.Yamada.Page.Url).AbsolutePath);
        await partners.Yamada.Item(stage).Shows(3);
    }

    private static async Task Reload(Person person) => await person.Page.ReloadAsync();

    private async Task Restart()
    {
        await App.Kill();
        await App.StartAgain();
    }
}

using AmaRulebook.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class ServerKillTests(Browsers browsers, RunningApp app, OwnApp own) : OwnAppTest(browsers, app, own)
{
    [Fact]
    public async Task After_the_server_is_killed_and_started_again_everybody_goes_on_where_they_were()
    {
        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        var item = partners.Yamada.Item(stage);
        await item.AnswerAll([new(stage.Yes), new(Stage.Concern, "花の好みが分かれています。"), new(stage.NotYet)]);

        await Restart(partners.Yamada, partners.Sato);

        await item.Shows(3);
        await Expect(item.Choice(stage.NotYet)).ToBeCheckedAsync();
        await item.Previous.ClickAsync();
        await item.Shows(2);
        await Expect(item.Choice(Stage.Concern)).ToBeCheckedAsync();
        await Expect(item.Note).ToHaveValueAsync("花の好みが分かれています。");
        await item.Write("花の好みを話したいです。");
        await item.Next.ClickAsync();
        await item.Shows(3);
        await item.Next.ClickAsync();
        await item.AnswerAll(stage.Mixed("花の好みを話したいです。"), first: 4);
        await item.HandIn();
        await partners.Yamada.Waiting.Shows();
        await partners.Sato.Item(stage).AnswerAll(stage.AllYes);
        await partners.Sato.Item(stage).HandIn();
        await partners.Open();
        await partners.Sato.Compare.Decide(stage.Items[1], "春は黄色、秋は白にします。");

        await Restart(partners.Yamada, partners.Sato);

        await partners.Yamada.Compare.Agrees(stage.Items[1], "春は黄色、秋は白にします。");
        await partners.SignOff();

        await Restart(partners.Yamada, partners.Sato);

        await partners.Yamada.Confirm.IsOver();
    }

    [Fact]
    public async Task Text_that_was_not_sent_yet_is_still_there_after_the_server_is_killed()
    {
        var stage = Stage.Thinking;
        var partners = await Partners.Meet(this);
        await partners.Compare(stage, stage.Mixed("場所が遠いです。"), stage.AllYes);
        await partners.Sato.Compare.Remark(stage.Items[1]).FillAsync("バスの時間を");
        await partners.Sato.Compare.Agreement(stage.Items[1]).FillAsync("市役所の");

        await Restart(partners.Sato);

        await Expect(partners.Sato.Compare.Remark(stage.Items[1])).ToHaveValueAsync("バスの時間を");
        await Expect(partners.Sato.Compare.Agreement(stage.Items[1])).ToHaveValueAsync("市役所の");
        await partners.Sato.Compare.DecideButton(stage.Items[1]).ClickAsync();
        await partners.Yamada.Page.ReloadAsync();
        await partners.Yamada.Compare.Agrees(stage.Items[1], "市役所の");
    }

    [Fact]
    public async Task The_bare_address_of_a_stage_leads_to_the_first_unanswered_item()
    {
        var stage = Stage.Thinking;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        await partners.Yamada.Item(stage).AnswerAll([new(stage.Yes), new(stage.NotYet)]);

        await Restart(partners.Yamada, partners.Sato);

        await partners.Yamada.GoTo(new Uri(partners.Yamada.Page.Url).AbsolutePath);
        await partners.Yamada.Item(stage).Shows(3);
    }

    /// <summary>Kills the server and starts it again; every page comes back by itself.</summary>
    private async Task Restart(params Person[] people)
    {
        foreach (var person in people)
        {
            await person.Page.EvaluateAsync("() => { window.isFromBefore = true; }");
        }

        await App.Kill();
        await App.StartAgain();
        foreach (var person in people)
        {
            await person.Page.WaitForFunctionAsync("() => !window.isFromBefore", null, new() { Timeout = 60_000 });
        }
    }
}

using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class DoubleClickTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task A_double_click_founds_one_project_and_joins_once()
    {
        var yamada = await Person();
        await yamada.NewProject.Open();
        await yamada.NewProject.Fill("ひとつの花壇", Member.Yamada);
        await yamada.NewProject.StartButton.DblClickAsync();
        await yamada.Hub.Shows("ひとつの花壇");
        var link = await yamada.Hub.TakeJoinLink();
        var sato = await Person();
        await sato.Join.Open(link);
        await sato.Join.FillAsNewParty(Member.Sato);
        await sato.Join.JoinButton.DblClickAsync();
        await sato.Hub.Shows("ひとつの花壇");

        await yamada.Hub.ShowsParty(Member.Sato.Party);
        await Expect(yamada.Hub.Parties.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await yamada.Home.Open();
        await Expect(yamada.Home.Project("ひとつの花壇")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_double_click_on_any_button_of_a_session_has_one_effect()
    {
        var stage = Stage.Doing;
        var talked = stage.Items[1];
        var (yamada, sato, _, _) = await Partners.Meet(this);
        await yamada.Hub.OpenStage(stage.Title);
        await yamada.Start.StartButton.DblClickAsync();
        await yamada.Item(stage).Shows(1);
        await yamada.Item(stage).AnswerAll(stage.Mixed("手が足りません。"));
        await yamada.Item(stage).HandInButton.DblClickAsync();
        await yamada.Waiting.Shows();
        await sato.Hub.OpenStage(stage.Title);
        await sato.Item(stage).AnswerAll(stage.AllYes);
        await sato.Item(stage).HandInButton.DblClickAsync();
        await sato.Waiting.OpenButton.DblClickAsync();
        await sato.Compare.Shows();
        await yamada.Compare.Shows();

        await sato.Compare.Remark(talked).FillAsync("一度だけ言います。");
        await sato.Compare.SayButton(talked).DblClickAsync();
        await sato.Compare.Hears(talked, "一度だけ言います。");
        await sato.Compare.Agreement(talked).FillAsync("二人でします。");
        await sato.Compare.DecideButton(talked).DblClickAsync();
        await yamada.Compare.Agrees(talked, "二人でします。");
        await yamada.Compare.Hears(talked, "一度だけ言います。");
        await Expect(sato.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);

        await yamada.Compare.GoOnToConfirm();
        await sato.Compare.GoOnToConfirm();
        await yamada.Confirm.SignOffButton.DblClickAsync();
        await sato.Confirm.SignOffButton.DblClickAsync();
        await yamada.Confirm.IsOver();
        await yamada.Confirm.NextRound().DblClickAsync();
        await yamada.Item(stage).Shows(1);
        await yamada.GoTo(new Uri(yamada.Page.Url).AbsolutePath);
        await yamada.Item(stage).Shows(1);
        await Expect(yamada.Page.GetByText("第2回").First).ToBeVisibleAsync();
        await Expect(yamada.Page.GetByText("第3回")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_double_click_lets_a_colleague_in_once()
    {
        var partners = await Partners.Meet(this);
        var suzuki = await Person();
        await suzuki.Join.AskToJoin(partners.JoinLink, Member.Suzuki);

        await partners.Yamada.Hub.Welcome.DblClickAsync();

        await suzuki.Hub.ShowsParty(Member.Yamada.Party);
        await Expect(partners.Yamada.Hub.Welcome).ToHaveCountAsync(0);
        await Expect(partners.Yamada.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }
}

using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class LeadingTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private static readonly Stage Stage = Stage.Thinking;

    [Fact]
    public async Task The_others_follow_until_they_step_away_and_an_absent_party_confirms_later()
    {
        var partners = await Partners.Meet(this);
        var (yamada, sato, kato) = (partners.Yamada, partners.Sato, await Person());
        await kato.Join.JoinAsNewParty(partners.JoinLink, Member.Kato);
        await sato.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await partners.Begin(Stage);
        await partners.HandIn(Stage, Stage.Mixed("場所が遠いです。"), [Stage.AllYes[0], Stage.AllYes[1], .. Stage.Mixed("").Skip(2)]);
        await MarkAbsent(yamada);
        await partners.Open();

        await Follows(yamada.Compare, sato.Compare);
        await StepsAway(yamada.Compare, sato);
        await partners.SignOff();

        await ConfirmsLater(kato);
    }

    private static async Task MarkAbsent(Person yamada)
    {
        await yamada.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^この回は欠席にする") }).ClickAsync();
        await yamada.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "欠席にする", Exact = true }).ClickAsync();
        await Expect(yamada.Page.Status("2団体すべてが出しました。1団体は欠席です")).ToBeVisibleAsync();
    }

    private static async Task Follows(ComparePage leader, ComparePage follower)
    {
        await leader.LeadTo(Stage.Items[1]);
        await follower.IsTold(2);
        await follower.HasInSight(Stage.Items[1]);
        await leader.LeadOn(Stage.Items[1]);
        await follower.IsTold(3);
        await follower.HasInSight(Stage.Items[2]);
    }

    private static async Task StepsAway(ComparePage leader, Person sato)
    {
        await sato.Page.Mouse.WheelAsync(0, -10_000);
        await Expect(sato.Compare.Following).Not.ToBeCheckedAsync();
        await leader.LeadTo(Stage.Items[1]);
        await sato.Compare.IsTold(2);
        Assert.Equal(0, await sato.Page.EvaluateAsync<int>("scrollY"));
        await sato.Compare.Following.CheckAsync();
        await sato.Compare.HasInSight(Stage.Items[1]);

        var remark = sato.Compare.Remark(Stage.Items[1]);
        await remark.PressSequentiallyAsync("近い場所が");
        await leader.LeadTo(Stage.Items[2]);
        await sato.Compare.IsTold(3);
        await remark.PressSequentiallyAsync("あります");
        await Expect(remark).ToHaveValueAsync("近い場所があります");
        await Expect(remark).ToBeFocusedAsync();
    }

    private static async Task ConfirmsLater(Person kato)
    {
        await kato.Hub.OpenStage(Stage.Title);
        await kato.Confirm.IsOver();
        await Expect(kato.Page.GetByText("3団体中2団体がたしかめました")).ToBeVisibleAsync();
        await kato.Confirm.Record.ClickAsync();
        await kato.Confirm.SignOff();
        await Expect(kato.Page.GetByText("あとからたしかめました")).ToBeVisibleAsync();
        Assert.Empty(kato.Errors);
    }
}

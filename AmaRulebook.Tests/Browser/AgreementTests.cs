using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class AgreementTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private static readonly Stage Stage = Stage.Thinking;
    private static readonly string Talked = Stage.Items[1];

    [Fact]
    public async Task A_stale_save_of_what_was_decided_shows_both_texts_and_loses_neither()
    {
        var (yamada, sato, _, _) = await Compared();
        await yamada.Compare.Agreement(Talked).FillAsync("土日に集まります。");
        await sato.Compare.Decide(Talked, "平日に集まります。");

        await yamada.Compare.DecideButton(Talked).ClickAsync();

        await Expect(yamada.Compare.Agreement(Talked)).ToHaveValueAsync("土日に集まります。");
        await Expect(yamada.Compare.Item(Talked)).ToContainTextAsync("平日に集まります。");
        await sato.Compare.Agrees(Talked, "平日に集まります。");
        await yamada.Compare.Combine(Talked).ClickAsync();
        await Expect(yamada.Compare.Agreement(Talked)).ToHaveValueAsync("平日に集まります。\n土日に集まります。");
        await yamada.Compare.Decide(Talked, "土日に集まり、平日は交代でします。");
        await sato.Compare.Agrees(Talked, "土日に集まり、平日は交代でします。");
    }

    [Fact]
    public async Task Text_being_written_stays_while_the_other_party_saves_its_own()
    {
        var (yamada, sato, _, _) = await Compared();
        await yamada.Compare.Agreement(Talked).FillAsync("まだ途中です");
        await yamada.Compare.Remark(Talked).FillAsync("これも途中です");

        await sato.Compare.Say(Talked, "先に言います。");
        await sato.Compare.Decide(Talked, "先に決めました。");

        await yamada.Compare.Hears(Talked, "先に言います。");
        await Expect(yamada.Compare.Item(Talked)).ToContainTextAsync("さんが先に保存しました");
        await Expect(yamada.Compare.Item(Talked)).ToContainTextAsync("先に決めました。");
        await Expect(yamada.Compare.Agreement(Talked)).ToHaveValueAsync("まだ途中です");
        await Expect(yamada.Compare.Remark(Talked)).ToHaveValueAsync("これも途中です");
    }

    [Fact]
    public async Task A_change_after_a_sign_off_warns_first_and_then_takes_the_sign_offs_off()
    {
        var (yamada, sato, _, _) = await Compared();
        await sato.Compare.GoOnToConfirm();
        await sato.Confirm.SignOff();
        await yamada.Compare.Agreement(Talked).FillAsync("やはり変えます。");

        await yamada.Compare.DecideButton(Talked).ClickAsync();

        await yamada.Compare.StayAsItIs.ClickAsync();
        await Expect(yamada.Compare.Agreement(Talked)).ToHaveValueAsync("やはり変えます。");
        await yamada.Compare.DecideButton(Talked).ClickAsync();
        await Expect(yamada.Compare.Warning).ToBeVisibleAsync();
        await Expect(sato.Confirm.SignOffButton).ToHaveCountAsync(0);

        await yamada.Compare.GoAhead.ClickAsync();

        await Expect(sato.Confirm.SignOffButton).ToBeVisibleAsync();
        await Expect(sato.Page.GetByText("やはり変えます。").First).ToBeVisibleAsync();
        await sato.GoTo(new Uri(sato.Page.Url).AbsolutePath.Replace($"/{Stage.Id}", "", StringComparison.Ordinal));
        await Expect(sato.Page.GetByText("の「この記録でまちがいありません」が外れました")).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsNow(sato.Page, "the hub with a sign-off taken off"));
        await sato.Page.Link("もう一度たしかめる").ClickAsync();
        await yamada.Compare.GoOnToConfirm();
        await yamada.Confirm.SignOff();
        await sato.Confirm.SignOff();
        await yamada.Confirm.IsOver();
    }

    [Fact]
    public async Task A_finished_session_offers_nothing_to_change()
    {
        var partners = await Compared();
        await partners.SignOff();

        await partners.Yamada.GoTo(new Uri(partners.Yamada.Page.Url).AbsolutePath + "?item=2");

        await partners.Yamada.Confirm.IsOver();
        await Expect(partners.Yamada.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        await Expect(partners.Yamada.Confirm.SignOffButton).ToHaveCountAsync(0);
    }

    private async Task<Partners> Compared()
    {
        var partners = await Partners.Meet(this);
        await partners.Compare(Stage, Stage.Mixed("場所が遠いです。"), Stage.AllYes);
        return partners;
    }
}

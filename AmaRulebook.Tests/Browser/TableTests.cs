using System.Text.RegularExpressions;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>集まって、その場で答える: a tablet that is passed round, a phone, and paper, in one session up to its end.</summary>
public class TableTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Secret = "ひみつの理由は竜胆です。";
    private static readonly Stage Stage = Stage.Planning;
    private static readonly Member Office = new("北小学校", "行政", "教頭 五郎");
    private readonly List<string> found = [];

    [Fact]
    public async Task A_tablet_a_phone_and_paper_go_through_one_session_together()
    {
        var tablet = await Person(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var link = await Begin(tablet);
        var phone = await Person();
        await phone.Join.JoinAsNewParty(link, Member.Sato);
        await Expect(tablet.Table(Stage).Seat(Member.Sato.Party)).ToBeVisibleAsync();
        await Check(tablet, "the table, gathering");

        await PassRound(tablet);
        await TypeInPaper(tablet);
        await AnswerOnTheirDevices(tablet, phone);

        await tablet.Table(Stage).OpenButton.ClickAsync();
        await phone.Compare.Shows();
        await Talk(tablet, phone);
        await Close(tablet, phone);
        string[] complaints = [.. found, .. tablet.Errors, .. phone.Errors];
        Assert.True(complaints.Length == 0, string.Join('\n', complaints));
    }

    private static async Task<string> Begin(Person tablet)
    {
        var hub = await tablet.NewProject.Found("中央公園の花壇づくり", Member.Yamada);
        var link = await hub.TakeJoinLink();
        await hub.OpenStage(Stage.Title);
        await tablet.Start.Mode("集まって、その場で答える").CheckAsync();
        await tablet.Page.Link("みんなで見る画面をひらく").ClickAsync();
        await tablet.Table(Stage).Shows($"{Stage.Title} 集まって、その場で答える");
        await tablet.Page.Button("チェックをはじめる").ClickAsync();
        await tablet.Table(Stage).Shows("集まって答える");
        await Expect(tablet.Table(Stage).QrCode).ToBeInViewportAsync();
        await tablet.Table(Stage).AddParty(Office);
        await tablet.Table(Stage).AddParty(Member.Kato);
        return link;
    }

    private async Task PassRound(Person tablet)
    {
        var table = tablet.Table(Stage);
        await table.AnswerHere(Office.Party).ClickAsync();
        await Check(tablet, "the cover");
        await table.Receive(Office);
        await tablet.Page.EvaluateAsync("history.back()");
        await table.Receive(Office);   // the turn stays, behind its cover
        await Expect(table.QrCode).ToBeInViewportAsync();
        await table.AnswerAll([new(Stage.Concern, Secret), .. Stage.AllYes.Skip(1)]);
        await Check(tablet, "an item at the table");
        await table.HandIn();
        await table.Shows("次の方に渡してください");
        await Expect(tablet.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        await KeepsNothing(tablet);
        await Check(tablet, "the cover between two");
        await tablet.Page.Button("みんなの進みぐあいを見る").ClickAsync();
        await KeepsNothing(tablet);
        await tablet.Page.ReloadAsync();
        await Expect(table.Seat(Office.Party)).ToContainTextAsync("出しました");
        await KeepsNothing(tablet);
    }

    /// <summary>Once passed on, neither the page nor the tab knows of the answers.</summary>
    private static async Task KeepsNothing(Person tablet)
    {
        Assert.DoesNotContain(Secret, await tablet.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tablet.Page.Locator("input[type=radio]:checked, textarea").CountAsync());
        Assert.DoesNotContain(Secret, await tablet.Page.EvaluateAsync<string>("JSON.stringify(sessionStorage) + JSON.stringify(localStorage)"), StringComparison.Ordinal);
    }

    private async Task TypeInPaper(Person tablet)
    {
        var table = tablet.Table(Stage);
        await table.TypeInPaper(Member.Kato.Party).ClickAsync();
        await table.Shows($"{Member.Kato.Party}の紙の答え");
        for (var number = 1; number <= 6; number++)
        {
            await table.PaperGroup(number).GetByRole(AriaRole.Radio).First.FocusAsync();
            await tablet.Page.Keyboard.PressAsync("1");
            await Expect(table.PaperGroup(number).GetByRole(AriaRole.Radio).First).ToBeCheckedAsync();
        }

        await Expect(tablet.Page.Status("保存しました")).ToHaveCountAsync(6);
        await Check(tablet, "typing in paper");
        await tablet.Page.Button("紙の答えとして出す").ClickAsync();
        await tablet.Page.Button("みんなの進みぐあいを見る").ClickAsync();
        await Expect(table.Seat(Member.Kato.Party)).ToContainTextAsync("紙の答えが入りました");
    }

    private static async Task AnswerOnTheirDevices(Person tablet, Person phone)
    {
        var table = tablet.Table(Stage);
        await table.AnswerHere(Member.Yamada.Party).ClickAsync();
        await tablet.Page.Button("受けとりました").ClickAsync();
        await table.AnswerAll(Stage.AllYes);
        await table.HandIn();
        await tablet.Page.Button("みんなの進みぐあいを見る").ClickAsync();
        await phone.Hub.OpenStage(Stage.Title);
        await phone.Item(Stage).AnswerAll(Stage.AllYes);
        await phone.Item(Stage).HandIn();
        await table.Shows("みんなの答えがそろいました");
    }

    private async Task Talk(Person tablet, Person phone)
    {
        await tablet.Table(Stage).Shows("見くらべて話し合う");
        await Check(tablet, "the table of answers at the table");
        await tablet.Page.Link("1番から話し合う").ClickAsync();
        await tablet.Table(Stage).Shows(Stage.Items[0]);
        await phone.Compare.IsTold(1);
        await Expect(tablet.Page.GetByText(Secret)).ToBeVisibleAsync();
        await Expect(tablet.Page.GetByText(new Regex("教頭 五郎\\s*さんの答えを、\\s*山田 花子\\s*さんの端末で入力")).First).ToBeVisibleAsync();
        await tablet.Page.GetByRole(AriaRole.Textbox, new() { Name = "決めたこと", Exact = true }).FillAsync("門は学校が開けます。");
        await tablet.Page.Button("決めたことを保存").ClickAsync();
        await phone.Compare.Agrees(Stage.Items[0], "門は学校が開けます。");
        await Check(tablet, "an item to talk over at the table");
        await tablet.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^たしかめに進む") }).ClickAsync();
    }

    private async Task Close(Person tablet, Person phone)
    {
        await tablet.Table(Stage).Shows("団体ごとに、記録をたしかめます");
        await Check(tablet, "closing at the table");
        foreach (var member in new[] { Office, Member.Kato })
        {
            await tablet.Page.GetByRole(AriaRole.Textbox, new() { NameRegex = new Regex($"{member.Party}$") }).FillAsync(member.Name);
            await tablet.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^紙でたしかめました.*{member.Party}") }).ClickAsync();
            await Expect(tablet.Page.GetByText($"✓ {member.Name}")).ToBeVisibleAsync();
        }

        await phone.Compare.GoOnToConfirm();
        await phone.Confirm.SignOff();
        await tablet.Page.Link("この端末で記録を読んでたしかめる").ClickAsync();
        await tablet.Confirm.SignOff();
        await phone.Confirm.IsOver();
        await phone.Confirm.Record.ClickAsync();
        await Expect(phone.Page.GetByText(new Regex("紙の答え\\s*を\\s*山田 花子\\s*さんが入力")).First).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText(new Regex("紙でたしかめました。入力は\\s*山田 花子\\s*さん")).First).ToBeVisibleAsync();
    }

    private async Task Check(Person person, string state) => found.AddRange(await Axe.ViolationsNow(person.Page, state));
}

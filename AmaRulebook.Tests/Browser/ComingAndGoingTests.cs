using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>One project whose people come by code, are declined, change parties, hand over and leave.</summary>
public class ComingAndGoingTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private readonly List<string> found = [];

    [Fact]
    public async Task People_come_by_code_change_parties_hand_over_and_leave()
    {
        var partners = await Partners.Meet(this);
        var (yamada, sato) = (partners.Yamada, partners.Sato);
        var (suzuki, kato, takahashi) = (await Person(), await Person(), await Person());

        var code = await MakesCode(yamada);
        await HasAMessageAndAPoster(yamada, partners);
        await IsDeclined(suzuki, yamada, code);
        await IsLetInAndPutOut(suzuki, yamada, code);
        await JoinsAndMovesToTheCity(kato, sato, code);
        await HandsOnTheRole(yamada, sato);
        await LosesTheEntrance(kato, sato);
        await HandsOver(sato, takahashi, yamada);
        await AnswersAndLeaves(yamada, takahashi, kato);

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.All([yamada, sato, suzuki, kato, takahashi], person => Assert.Empty(person.Errors));
    }

    private static async Task<string> MakesCode(Person yamada)
    {
        await yamada.Page.Button("口で伝える参加コードをつくる").ClickAsync();
        await Expect(yamada.Hub.JoinCode).ToBeVisibleAsync();
        return await yamada.Hub.JoinCode.InnerTextAsync();
    }

    private async Task HasAMessageAndAPoster(Person yamada, Partners partners)
    {
        await yamada.Page.Button("声をかける文をコピー").ClickAsync();
        await Expect(yamada.Page.Status("文をコピーしました")).ToBeVisibleAsync();
        var message = await yamada.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains($"「{partners.Project}」", message, StringComparison.Ordinal);
        Assert.EndsWith(partners.JoinLink, message.Trim(), StringComparison.Ordinal);
        await Check(yamada, "the hub with a code and a message");
        await yamada.Page.Link("参加用のポスターを印刷する").ClickAsync();
        await Expect(yamada.Page.Heading(partners.Project)).ToBeVisibleAsync();
        await Expect(yamada.Hub.QrCode).ToBeVisibleAsync();
        await Check(yamada, "the poster");
        await yamada.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(yamada.Page.Button("印刷する")).ToBeHiddenAsync();
        await Expect(yamada.Hub.QrCode).ToBeVisibleAsync();
        await yamada.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await yamada.Page.GoBackAsync();
    }

    private async Task IsDeclined(Person suzuki, Person yamada, string code)
    {
        await suzuki.Join.EnterCode(App.Address, "AAAAAAAAAA");
        await Expect(suzuki.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("この参加コードでは入れませんでした");
        await Check(suzuki, "a wrong code");
        await suzuki.Join.EnterCode(App.Address, code.ToLowerInvariant());
        await suzuki.Join.AskHere(Member.Suzuki);
        await Expect(suzuki.Page.GetByText("の方の承認を待っています")).ToBeVisibleAsync();

        await yamada.Page.Button("迎えない").ClickAsync();
        await yamada.People.Answer("迎えない");

        await Expect(suzuki.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("今回は、お迎えできませんでした");
        await Expect(yamada.Hub.Welcome).ToHaveCountAsync(0);
        await Check(suzuki, "declined");
    }

    private async Task IsLetInAndPutOut(Person suzuki, Person yamada, string code)
    {
        await suzuki.Join.EnterCode(App.Address, code);
        await suzuki.Join.AskHere(Member.Suzuki);
        await yamada.Hub.Welcome.ClickAsync();
        await suzuki.Hub.ShowsParty(Member.Yamada.Party);
        await yamada.People.Open();
        await yamada.People.OpenRemoval(Member.Suzuki);
        await yamada.People.OpenParty(Member.Yamada);
        await Check(yamada, "the people, with forms to mend and to put out");

        await yamada.People.Remove("別の会の方でした。");

        await Expect(suzuki.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("参加が取り消されました");
        await yamada.Page.GoBackAsync();
    }

    private async Task JoinsAndMovesToTheCity(Person kato, Person sato, string code)
    {
        await kato.Join.EnterCode(App.Address, code);
        await kato.Join.FillAsNewParty(Member.Kato);
        await kato.Join.JoinButton.ClickAsync();
        await sato.Hub.ShowsParty(Member.Kato.Party);
        await kato.People.Open();

        await kato.People.MoveTo(Member.Sato.Party);

        await Expect(kato.Page.GetByText($"{Member.Sato.Party}の方の承認を待っています")).ToBeVisibleAsync();
        await Expect(sato.Hub.Parties.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await sato.Hub.Welcome.ClickAsync();
        await kato.Hub.ShowsParty(Member.Sato.Party);
    }

    private async Task HandsOnTheRole(Person yamada, Person sato)
    {
        await yamada.People.Open();
        await yamada.People.MendName("山田 はな");
        await Expect(sato.Hub.Parties).ToContainTextAsync("山田 はな");
        await Check(yamada, "the people");
        await yamada.People.HandOnFacilitation(Member.Sato);
        await Expect(sato.Page.Status($"進行役は、いま{Member.Sato.Name}さんです")).ToBeVisibleAsync();
    }

    private async Task LosesTheEntrance(Person kato, Person sato)
    {
        var old = await kato.Hub.TakeEntrance();
        await sato.People.Open();
        var renewed = await sato.People.RenewEntrance(Member.Kato);
        await Check(sato, "somebody's new entrance");

        await Expect(kato.Page.Status($"{Member.Sato.Name}さんがあなたの入口を新しくしました")).ToBeVisibleAsync();
        await Expect(kato.Hub.Entrance).ToHaveValueAsync(renewed);
        var response = await kato.Context.APIRequest.GetAsync(old);
        Assert.Equal(404, response.Status);
    }

    private async Task HandsOver(Person sato, Person takahashi, Person yamada)
    {
        await sato.People.HandOver("高橋 四郎");
        await Expect(sato.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("後任の方に引き継ぎました");
        await Check(sato, "handed over");
        var entrance = await sato.Page.GetByRole(AriaRole.Textbox, new() { Name = "後任の方の入口", Exact = true }).InputValueAsync();

        await takahashi.Page.GotoAsync(entrance);
        await takahashi.EntranceButton.ClickAsync();

        await Expect(takahashi.Hub.Parties).ToContainTextAsync("高橋 四郎（進行役）");
        await Expect(takahashi.Hub.Parties).Not.ToContainTextAsync(Member.Sato.Name);
        await Expect(yamada.Page.Status($"{Member.Sato.Name}さんから引き継ぎました")).ToBeVisibleAsync();
        await sato.Page.ReloadAsync();
        await Expect(sato.Page.GetByText("もう入口を使って入りました")).ToBeVisibleAsync();
    }

    private async Task AnswersAndLeaves(Person yamada, Person takahashi, Person kato)
    {
        await yamada.Page.GoBackAsync();
        await yamada.Hub.OpenStage(Stage.Planning.Title);
        await yamada.Start.Start(Stage.Planning);
        await yamada.Item(Stage.Planning).AnswerAll(Stage.Planning.AllYes);
        await yamada.GoTo(new Uri(takahashi.Page.Url).AbsolutePath + "/people");

        await yamada.People.LeaveAsParty();

        await Expect(yamada.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("団体として抜けました");
        await Expect(takahashi.People.LeftParties).ToContainTextAsync(Member.Yamada.Party);
        await Expect(kato.People.LeftParties).ToContainTextAsync(Member.Yamada.Party);
        await Expect(takahashi.Hub.Parties.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Check(takahashi, "the hub with a party that left");
        await Check(yamada, "left");
    }

    private async Task Check(Person person, string state) => found.AddRange(await Axe.ViolationsNow(person.Page, state));
}

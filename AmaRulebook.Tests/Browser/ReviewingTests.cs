using System.Text.RegularExpressions;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>From a completed session to a read one and back, and a 相談 that is answered live.</summary>
public class ReviewingTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Email = "tanaka@city.example.jp";
    private const string ColleaguesEmail = "mori@city.example.jp";
    private const string Password = "みどりの橋をわたる朝77";
    private const string Project = "中央公園の花壇づくり";

    private static readonly Stage Stage = Stage.Planning;

    private readonly List<string> found = [];

    [Fact]
    public async Task Staff_find_read_and_answer_what_partners_finished_and_asked_and_the_partners_see_it_live()
    {
        var partners = await Partners.Meet(this);
        await partners.Compare(Stage, Stage.Mixed("場所が遠いです。"), Stage.AllYes);
        await partners.SignOff();
        await Asks(partners.Sato);
        var officer = await Person();
        var desk = new DeskPage(officer.Page);
        await officer.GoTo("/staff");
        await desk.SignIn(Email, Password);

        await FindsIt(officer, desk);
        await ReadsIt(officer, desk, partners);
        var colleague = await MeetsAColleague(officer, desk);
        await ProposesAndIsTakenUp(officer, desk, partners);
        await Answers(officer, desk, partners);
        await GoesThroughItByKeyboard(officer, partners);
        var endings = new EndedSignInSteps(App.Data, Password, found);
        await endings.IsStopped(colleague, ColleaguesEmail, Project, officer);
        await officer.GoTo(AddressOfTheSession(partners));
        await endings.RunsOut(officer, Email);

        Assert.Equal("", string.Join('\n', partners.Both.Append(officer).SelectMany(person => person.Errors)));
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    protected override Task<AppProcess> StartApp() => AppProcess.Start(environment: new Dictionary<string, string>
    {
        ["Staff__Email"] = Email, ["Staff__Password"] = Password, ["Staff__Name"] = "田中 市子",
    });

    protected override async Task StopApp() => await App.DisposeAsync();

    private static string IdOf(Partners partners) => new Uri(partners.Yamada.Page.Url).AbsolutePath.Split('/')[2];

    private static string AddressOfTheSession(Partners partners) => $"/staff/sessions/{Stage.Id}-1?project={IdOf(partners)}";

    private static async Task Asks(Person sato)
    {
        var project = new Uri(sato.Page.Url).AbsolutePath.Split('/')[2];
        await sato.GoTo($"/projects/{project}/consultations?item=planning-3");
        await sato.Page.GetByRole(AriaRole.Textbox, new() { Name = "相談したいこと", Exact = true }).FillAsync("水道は使えますか");
        await sato.Page.Button("相談を送る").ClickAsync();
        await Expect(sato.Page.Status("相談を送りました")).ToBeVisibleAsync();
    }

    private async Task FindsIt(Person officer, DeskPage desk)
    {
        var page = officer.Page;
        await Expect(desk.Rows).ToHaveCountAsync(1);
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("チェックの記録"));   // the title comes with the live page
        found.AddRange(await Axe.Violations(page, "the queue"));
        await page.GetByLabel("状態", new() { Exact = true }).SelectOptionAsync("話し合い中");
        await page.Button("しぼりこむ").ClickAsync();
        await Expect(page.Status("この条件に合うチェックの記録はありません")).ToBeVisibleAsync();
        found.AddRange(await Axe.ViolationsNow(page, "the queue, nothing found"));
        await page.GetByLabel("状態", new() { Exact = true }).SelectOptionAsync("終わりました");
        await page.GetByLabel("立場", new() { Exact = true }).SelectOptionAsync("行政");
        await page.GetByLabel("分かれた項目あり", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("相談あり", new() { Exact = true }).CheckAsync();
        await desk.Box("プロジェクトか団体の名前").Or(page.GetByRole(AriaRole.Searchbox)).First.FillAsync("ﾐﾄﾞﾘの会");

        // By keyboard alone from here: the form, the order, the saved view.
        await page.Keyboard.PressAsync("Enter");
        await Expect(desk.Rows).ToHaveCountAsync(1);
        Assert.Matches("state=Complete.*consulted=1.*split=1", page.Url);
        await Expect(page.Locator("#view-name")).ToBeEnabledAsync();
        await page.GetByText("いまの見かたを保存する").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await desk.Box("見かたの名前").FillAsync("終わった相談");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Link("終わった相談")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Columnheader).GetByRole(AriaRole.Link, new() { Name = "プロジェクトと回" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "プロジェクトと回" })).ToHaveAttributeAsync("aria-sort", "ascending");
        found.AddRange(await Axe.ViolationsNow(page, "the queue, narrowed and sorted, with a saved view"));
        await page.Link("終わった相談").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("split=1"));
    }

    private async Task ReadsIt(Person officer, DeskPage desk, Partners partners)
    {
        await desk.Open(Project, $"{Stage.Title}　第1回");
        await Expect(officer.Page.GetByText("場所が遠いです。").First).ToBeVisibleAsync();
        found.AddRange(await Axe.Violations(officer.Page, "reading a session"));
        await desk.Box("団体へのコメント").FillAsync("よく話し合われています。");
        await desk.Box("職員メモ").FillAsync("ないしょのメモ");

        await officer.Page.Button("読みました").ClickAsync();

        await Expect(officer.Page.Status("✓ 読みました")).ToBeVisibleAsync();
        await Expect(partners.Yamada.Page.GetByText("よく話し合われています。")).ToBeVisibleAsync();
        await Expect(partners.Yamada.Page.GetByText("田中 市子").First).ToBeVisibleAsync();
        Assert.DoesNotContain("ないしょ", await partners.Yamada.Page.ContentAsync(), StringComparison.Ordinal);
        found.AddRange(await Axe.ViolationsNow(partners.Yamada.Page, "a finished session with a review"));
    }

    private async Task<Person> MeetsAColleague(Person officer, DeskPage desk)
    {
        var address = officer.Page.Url;
        var link = await desk.Invite("森 春", ColleaguesEmail);
        await officer.GoTo(new Uri(address).PathAndQuery);
        var colleague = await Person();
        var other = new DeskPage(colleague.Page);
        await other.TakeUp(link, Password);
        await other.Open(Project, $"{Stage.Title}　第1回");
        await Expect(officer.Page.GetByText("森 春さんも、いま読んでいます")).ToBeVisibleAsync();
        await Expect(colleague.Page.GetByText("田中 市子さんも、いま読んでいます")).ToBeVisibleAsync();

        await Expect(other.Box("職員メモ")).ToHaveValueAsync("ないしょのメモ");
        await other.Box("団体へのコメント").FillAsync("当番表がわかりやすいです。");
        await colleague.Page.Button("コメントを保存").ClickAsync();
        await Expect(desk.Box("団体へのコメント")).ToHaveValueAsync("当番表がわかりやすいです。");
        Assert.Empty(colleague.Errors);
        return colleague;
    }

    private async Task ProposesAndIsTakenUp(Person officer, DeskPage desk, Partners partners)
    {
        await officer.Page.Button("もう一度の話し合いを提案する").ClickAsync();
        await desk.Box("提案の理由").FillAsync("場所のことが分かれたままです。");
        found.AddRange(await Axe.ViolationsNow(officer.Page, "proposing to talk once more"));
        await officer.Page.Button("提案を送る").ClickAsync();
        await Expect(officer.Page.GetByText("返事を待っています")).ToBeVisibleAsync();

        var yamada = partners.Yamada.Page;
        await Expect(yamada.GetByText("場所のことが分かれたままです。")).ToBeVisibleAsync();
        await yamada.GotoAsync(Regex.Replace(yamada.Url, "/planning.*", ""));
        var review = yamada.GetByRole(AriaRole.Region, new() { Name = "市の職員から", Exact = true });
        await Expect(review).ToContainTextAsync("場所のことが分かれたままです。");
        found.AddRange(await Axe.Violations(yamada, "the hub with a proposal"));
        await review.GetByRole(AriaRole.Button, new() { Name = "第2回をはじめる", Exact = true }).ClickAsync();
        await yamada.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "はじめる", Exact = true }).ClickAsync();

        await partners.Yamada.Item(Stage).Shows(1);
        await Expect(officer.Page.GetByText("次の回を始めました")).ToBeVisibleAsync();
    }

    private async Task Answers(Person officer, DeskPage desk, Partners partners)
    {
        await officer.Page.GetByRole(AriaRole.Navigation, new() { Name = "職員のページ" }).GetByRole(AriaRole.Link, new() { Name = "相談", Exact = true }).ClickAsync();
        await Expect(officer.Page.Heading("相談")).ToBeVisibleAsync();
        await Expect(officer.Page.GetByRole(AriaRole.Table, new() { Name = "相談" })).ToContainTextAsync("水道は使えますか");
        found.AddRange(await Axe.Violations(officer.Page, "the list of consultations"));
        await officer.Page.Link("水道は使えますか").ClickAsync();
        await Expect(desk.Box("答え")).ToBeEnabledAsync();
        found.AddRange(await Axe.Violations(officer.Page, "a consultation"));
        await officer.Page.Button("自分が担当する").ClickAsync();
        await Expect(officer.Page.Button("自分が担当する")).ToBeHiddenAsync();
        await desk.Box("答え").FillAsync("公園の水道を使えます。");

        await officer.Page.Button("答えを送る").ClickAsync();

        await Expect(partners.Sato.Page.GetByText("公園の水道を使えます。")).ToBeVisibleAsync();
        await Expect(officer.Page.Status("答えを送りました")).ToBeVisibleAsync();
        await officer.Page.Button("相談を終える").ClickAsync();
        await Expect(partners.Sato.Page.GetByText("終わりました")).ToBeVisibleAsync();
    }

    /// <summary>The page of a 相談, of a session and of a kept project; and a dialog there that Escape closes.</summary>
    private async Task GoesThroughItByKeyboard(Person officer, Partners partners)
    {
        var page = officer.Page;
        foreach (var (address, ready) in new[]
        {
            (new Uri(page.Url).PathAndQuery, page.Button("もう一度開く")),
            (AddressOfTheSession(partners), page.Button("コメントを保存")),
            ($"/staff/keeping/{IdOf(partners)}", page.Button("プロジェクトを消す")),
        })
        {
            await officer.GoTo(address);
            await Expect(ready).ToBeEnabledAsync();
            found.AddRange(await BothWidths.Faults(page, address));
        }

        var erase = page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^名前を消す") }).First;
        await erase.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var question = page.GetByRole(AriaRole.Dialog);
        await Expect(question.GetByRole(AriaRole.Button, new() { Name = "やめる" })).ToBeVisibleAsync();
        // The dialog listens to keys once its script has come over the circuit: whoever is quicker presses again.
        await Wait.Until("Escape to close the dialog", async () =>
        {
            await page.Keyboard.PressAsync("Escape");
            return !await question.IsVisibleAsync();
        });
        await Expect(erase).ToBeFocusedAsync();
    }
}

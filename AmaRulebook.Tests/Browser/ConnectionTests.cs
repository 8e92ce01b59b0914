using System.Text.RegularExpressions;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>A connection that comes and goes, told honestly, and who is here.</summary>
public class ConnectionTests(Browsers browsers, RunningApp app, OwnApp own) : OwnAppTest(browsers, app, own)
{
    private const string NotSaved = "保存できていません（つながっていません）";
    private static readonly Stage Stage = Stage.Planning;

    [Fact]
    public async Task Who_is_here_is_seen_and_what_is_tapped_without_a_connection_is_told_kept_and_stored_once()
    {
        var partners = await Partners.Meet(this);
        var (yamada, sato, _, _) = partners;
        var entrance = await yamada.Hub.TakeEntrance();
        await Expect(sato.Hub.Parties).ToContainTextAsync("いま見ています");
        var found = new List<string>(await Axe.ViolationsNow(sato.Page, "hub with somebody here"));

        await partners.Begin(Stage);
        await Expect(Here(yamada)).ToHaveTextAsync(new Regex("佐藤 一郎.*項目1"));
        await sato.Item(Stage).Next.ClickAsync();
        await Expect(Here(yamada)).ToHaveTextAsync(new Regex("佐藤 一郎.*項目2"));
        await sato.GoTo("/rulebook");
        await Expect(Here(yamada)).ToHaveCountAsync(0);

        var item = yamada.Item(Stage);
        await item.Answer(new(Stage.NotYet, "まだです。"));
        await yamada.Context.SetOfflineAsync(true);
        await Expect(Alert(yamada, "インターネットにつながっていません")).ToBeVisibleAsync();
        await item.Choice(Stage.Yes).CheckAsync();
        await item.Note.FillAsync("話し合いました。");
        await Expect(AtAnswer(yamada, NotSaved)).ToBeVisibleAsync();
        await Expect(yamada.Page.Locator(".field").GetByRole(AriaRole.Status).Filter(new() { HasText = NotSaved })).ToBeVisibleAsync();
        await Expect(yamada.Page.Status("保存しました")).ToHaveCountAsync(0);
        await item.Next.ClickAsync();
        await Expect(Alert(yamada, "いまは進めません")).ToBeVisibleAsync();
        await item.Shows(1);
        found.AddRange(await Axe.ViolationsNow(yamada.Page, "offline"));

        await yamada.Context.SetOfflineAsync(false);
        await Expect(yamada.Page.Status("つながりました")).ToBeVisibleAsync();
        await Expect(item.Saved).ToBeVisibleAsync();
        await Expect(item.Note).ToHaveAttributeAsync("data-saved", "話し合いました。");
        await yamada.Page.ReloadAsync();
        await Expect(item.Choice(Stage.Yes)).ToBeCheckedAsync();
        await Expect(item.Note).ToHaveValueAsync("話し合いました。");
        await KeepsNothing(yamada);

        // Who goes on before hearing of the end of a tap leaves none behind.
        await item.Choice(Stage.NotYet).CheckAsync();
        await item.Next.ClickAsync();
        await item.Shows(2);
        await KeepsNothing(yamada);
        await item.Previous.ClickAsync();
        await Expect(item.Choice(Stage.NotYet)).ToBeCheckedAsync();
        await item.Choose(Stage.Yes);

        // On another device the same party answers otherwise meanwhile: the tap is offered back.
        var tablet = await Person();
        await tablet.Page.GotoAsync(entrance);
        await tablet.EntranceButton.ClickAsync();
        await tablet.Hub.Shows(partners.Project);
        await tablet.GoTo($"{new Uri(yamada.Page.Url).AbsolutePath}?item=1");
        await Expect(item.Note).ToBeEnabledAsync();
        await yamada.Context.SetOfflineAsync(true);
        await item.Choice(Stage.Concern).CheckAsync();
        await Expect(AtAnswer(yamada, NotSaved)).ToBeVisibleAsync();
        await tablet.Item(Stage).Choose(Stage.NotApplicable);
        await yamada.Context.SetOfflineAsync(false);
        await Expect(Alert(yamada, "まだ送られていません：！ 気になることがある")).ToBeVisibleAsync();
        await Expect(item.Choice(Stage.NotApplicable)).ToBeCheckedAsync();
        await Expect(yamada.Page.Status("つながりました")).ToBeHiddenAsync();
        found.AddRange(await Axe.ViolationsNow(yamada.Page, "an answer offered back"));
        await yamada.Page.Button("送る").ClickAsync();
        await Expect(tablet.Item(Stage).Choice(Stage.Concern)).ToBeCheckedAsync();
        await Expect(Alert(yamada, "まだ送られていません")).ToHaveCountAsync(0);
        await KeepsNothing(yamada);

        // A place that is given up in one tab is gone in the other.
        var other = await tablet.Context.NewPageAsync();
        await other.GotoAsync(yamada.Page.Url);
        await Expect(other.Heading(Stage.Items[0])).ToBeVisibleAsync();
        await tablet.GoTo(new Uri(yamada.Page.Url).AbsolutePath.Replace($"/{Stage.Id}", "", StringComparison.Ordinal));
        await tablet.Page.Button("この端末から出る").ClickAsync();
        await tablet.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "出る", Exact = true }).ClickAsync();
        await Expect(other.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("見つかりません");
        await Expect(item.Choice(Stage.Concern)).ToBeCheckedAsync();
        Assert.Empty(found);
    }

    [Fact]
    public async Task What_is_tapped_and_written_while_the_server_is_gone_is_sent_when_it_is_back()
    {
        var partners = await Partners.Meet(this);
        await partners.Begin(Stage);
        var yamada = partners.Yamada;
        var item = yamada.Item(Stage);
        await Expect(item.Note).ToBeEnabledAsync();

        await App.Kill();
        await Expect(Alert(yamada, "つながりが切れました")).ToBeVisibleAsync();
        await item.Choice(Stage.Concern).CheckAsync();
        await item.Note.FillAsync("手が足りません。");
        await Expect(AtAnswer(yamada, NotSaved)).ToBeVisibleAsync();
        await Expect(Alert(yamada, "まだつながりません")).ToBeVisibleAsync(new() { Timeout = 20_000 });

        await App.StartAgain();
        await Expect(item.Saved).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Expect(item.Note).ToHaveAttributeAsync("data-saved", "手が足りません。");
        await Expect(item.Choice(Stage.Concern)).ToBeCheckedAsync();
        await KeepsNothing(yamada);
    }

    /// <summary>As after a phone's sleep: the line looks open and swallows everything.</summary>
    [Fact]
    public async Task A_line_that_swallows_what_is_sent_is_found_out_and_nothing_is_lost()
    {
        var yamada = await Person();
        var line = new DeadLine();
        await line.StandBefore(yamada.Page);
        var hub = await yamada.NewProject.Found("花壇づくり", Member.Yamada);
        await hub.OpenStage(Stage.Title);
        await yamada.Start.Start(Stage);
        var item = yamada.Item(Stage);
        await Expect(item.Note).ToBeEnabledAsync();

        line.Die();
        await item.Choice(Stage.Yes).CheckAsync();
        await item.Note.FillAsync("聞こえますか。");

        await Expect(item.Note).ToHaveAttributeAsync("data-saved", "聞こえますか。", new() { Timeout = 30_000 });
        await Expect(item.Choice(Stage.Yes)).ToBeCheckedAsync();
        await KeepsNothing(yamada);
    }

    [Fact]
    public async Task What_is_unfolded_while_the_circuit_starts_stays_so_and_a_start_that_never_comes_is_told()
    {
        var yamada = await Person();
        await yamada.NewProject.Found("花壇づくり", Member.Yamada);
        var (page, copy) = (yamada.Page, yamada.Page.Button("参加リンクをコピー"));
        var circuit = new SlowCircuit();
        await circuit.StandBefore(page);
        await page.ReloadAsync();
        await circuit.HasStarted;
        var fold = page.Locator("summary", new() { HasText = "声をかける文を見る" });
        await fold.ClickAsync();
        await Expect(copy).ToBeDisabledAsync();

        circuit.GoOn();

        await Expect(copy).ToBeEnabledAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "声をかける文" })).ToBeVisibleAsync();
        await Expect(fold).ToBeFocusedAsync();

        const string Negotiation = "**/_blazor/negotiate**";
        await page.RouteAsync(Negotiation, route => route.AbortAsync());
        await page.ReloadAsync();
        await Expect(Alert(yamada, "このページは、まだ動きません")).ToBeVisibleAsync(new() { Timeout = 12_000 });
        Assert.Empty(await Axe.ViolationsNow(page, "a page that does not start"));

        await page.UnrouteAsync(Negotiation);
        await page.Button("もう一度ためす").ClickAsync();
        await Expect(copy).ToBeEnabledAsync();
        await Expect(page.Button("もう一度ためす")).ToBeHiddenAsync();
    }

    private static ILocator Alert(Person person, string text) => person.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = text });

    private static ILocator AtAnswer(Person person, string text) =>
        person.Page.Locator(".answering").GetByRole(AriaRole.Status).Filter(new() { HasText = text });

    private static ILocator Here(Person person) => person.Page.Locator(".progress .here");

    private static Task KeepsNothing(Person person) => Wait.Until("the tab to keep nothing more", () => person.Page.EvaluateAsync<bool>(
        "() => !Object.keys(sessionStorage).some(key => /^(tap|keep|sending):/.test(key))"));
}

using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Publishing;

public sealed class PublishingPageTests : ScreenTest
{
    private const string Consent = "この内容で公開することに同意する";
    private const string Withdraw = "同意を取り下げる";

    [Fact]
    public async Task Before_a_choice_there_is_nothing_to_consent_to()
    {
        var page = Page(await Decided(), Green);

        Assert.Equal(["1　のせるものを選ぶ"], page.FindAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("当番表で分ける。", Text(page, ".choice"), StringComparison.Ordinal);
        Assert.False(page.Find(".tick input").HasAttribute("checked"));
    }

    [Fact]
    public async Task Without_any_decision_the_rest_can_be_published_all_the_same()
    {
        var page = Page(await AStoredSession.Begun(App), Green);
        Assert.Contains("なくても公開できます", Text(page, ".choices"), StringComparison.Ordinal);

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains(City, Text(page, ".preview"), StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".public-decisions"));
    }

    [Fact]
    public async Task The_preview_is_what_the_public_reads_and_holds_no_person()
    {
        var session = await Decided();
        var (mine, theirs) = (Page(session, Green), Page(session, City));

        await Choose(mine);
        Assert.Contains("保存しました", Text(mine, "[role=status]"), StringComparison.Ordinal);

        theirs.WaitForAssertion(() => Assert.Contains("当番表で分ける。", Text(theirs, ".preview"), StringComparison.Ordinal));
        Assert.DoesNotContain("山田", Text(theirs, ".preview"), StringComparison.Ordinal);
        var state = await session.State();
        var page = Render<PublicArticle>(article => article.Add(
            shown => shown.Project, PublicProject.Of(state, state.Publication!.Content, RealBook.Current)));
        Assert.Equal(
            page.Find(".public-article").TextContent.Where(letter => !char.IsWhiteSpace(letter)),
            theirs.Find(".public-article").TextContent.Where(letter => !char.IsWhiteSpace(letter)));
    }

    [Fact]
    public async Task Each_party_consents_after_a_question_and_the_last_one_opens_it()
    {
        var session = await Decided();
        var (mine, theirs, dialogs) = (Page(session, Green), Page(session, City), Dialogs());
        await Choose(mine);

        await Confirm(mine, dialogs, Consent, "同意する");
        theirs.WaitForAssertion(() => Assert.Contains("同意しました　山田さん", Text(theirs, ".consents li"), StringComparison.Ordinal));
        Assert.Empty(mine.FindAll("#public-link"));
        await Confirm(theirs, dialogs, Consent, "同意する");

        var slug = (await session.State()).Publication!.Slug;
        mine.WaitForAssertion(() => Assert.EndsWith($"/open/{slug}", mine.Find("#public-link").GetAttribute("value"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_yes_nobody_consents()
    {
        var session = await Decided();
        var (page, dialogs) = (Page(session, Green), Dialogs());
        await Choose(page);

        await Confirm(page, dialogs, Consent, "やめる");

        Assert.Empty((await session.State()).Publication!.Consents);
    }

    [Fact]
    public async Task A_party_takes_its_consent_back_alone()
    {
        var (session, mine, theirs, dialogs) = await Open();

        await Confirm(theirs, dialogs, Withdraw, "取り下げる");

        mine.WaitForAssertion(() => Assert.Empty(mine.FindAll("#public-link")));
        Assert.Equal([await session.PartyId(Green)], (await session.State()).Publication!.Consents.Select(consent => consent.PartyId));
    }

    [Fact]
    public async Task A_party_without_people_consents_on_paper_and_anybody_takes_that_back()
    {
        var session = await Decided();
        await session.IsJoinedByPaper(Shops);
        var (mine, theirs, dialogs) = (Page(session, Green), Page(session, City), Dialogs());
        await Choose(mine);
        await Confirm(mine, dialogs, Consent, "同意する");
        await Confirm(theirs, dialogs, Consent, "同意する");
        Assert.DoesNotContain("紙で同意をもらいました：", Text(theirs, ".consents button"), StringComparison.Ordinal);

        await Confirm(mine, dialogs, $"紙で同意をもらいました：{Shops}", "もらいました");

        theirs.WaitForAssertion(() => Assert.Contains("紙で同意しました。入力は　山田さん", Text(theirs, ".consents li"), StringComparison.Ordinal));
        theirs.WaitForAssertion(() => Assert.NotEmpty(theirs.FindAll("#public-link")));
        await Confirm(theirs, dialogs, $"紙の同意を取り下げる：{Shops}", "取り下げる");
        mine.WaitForAssertion(() => Assert.Empty(mine.FindAll("#public-link")));
        Assert.Equal(
            [nameof(PublicationConsented), nameof(PublicationWithdrawn)], (await History.Verbs(App, session.Project)).TakeLast(2));
    }

    [Fact]
    public async Task Another_choice_asks_before_it_takes_the_consents_off()
    {
        var (session, mine, _, dialogs) = await Open();
        await mine.Find(".choice input").ChangeAsync(new() { Value = false });

        var unchanged = mine.Find("form").SubmitAsync();
        dialogs.WaitForAssertion(() => Assert.Contains("もう2団体が同意しています", dialogs.Markup, StringComparison.Ordinal));
        await Button(dialogs, "変えない").ClickAsync();
        await unchanged;
        Assert.Equal(1, (await session.State()).Publication!.Version);

        var changed = mine.Find("form").SubmitAsync();
        dialogs.WaitForElement("[role=dialog]");
        await Button(dialogs, "変える").ClickAsync();
        await changed;

        Assert.Empty((await session.State()).Publication!.Consents);
        mine.WaitForAssertion(() => Assert.Empty(mine.FindAll("#public-link")));
    }

    [Fact]
    public async Task A_choice_that_comes_too_late_is_told_though_the_form_is_another_by_then()
    {
        var session = await Decided();
        var page = Page(session, Green);
        await Choose(Page(session, City));

        var refusal = await page.InvokeAsync(() => page.Instance.ChooseAsync(new([], true, 0), withdrawConsents: false));

        Assert.Equal(RefusalKind.Stale, refusal!.Kind);
        page.WaitForAssertion(() => Assert.Contains("先に、のせるものを選びなおしました", Text(page, "[role=alert]"), StringComparison.Ordinal));
        Assert.False((await session.State()).Publication!.Content.MayBeIndexed);
    }

    [Fact]
    public async Task What_was_decided_anew_since_is_told()
    {
        var (session, mine, _, _) = await Open();

        await session.Decides(City, 3, "当番はやめる。", basedOn: 1);

        mine.WaitForAssertion(() => Assert.Contains("書きなおされています", Text(mine, ".outdated"), StringComparison.Ordinal));
        Assert.Contains("当番表で分ける。", Text(mine, ".preview"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_that_is_still_covered_is_told_why_it_cannot_consent()
    {
        var session = await Decided();
        await session.IsJoinedBy(School, "校長");
        await Choose(Page(session, Green));

        var page = Page(session, School);

        Assert.DoesNotContain("当番表", page.Markup, StringComparison.Ordinal);
        Assert.True(Button(page, Consent).HasAttribute("disabled"));
        Assert.Contains("まだ見ていない回", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hub_says_whose_consent_is_waited_for()
    {
        var session = await Decided();
        var (hub, page, dialogs) = (Hub(session, Green), Page(session, Green), Dialogs());
        Assert.Equal($"/projects/{session.Project}/export.docx", hub.FindAll(".project-links a").Single(link => link.TextContent.Contains("Word", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Empty(hub.FindAll(".project-links .tag"));

        await Choose(page);
        hub.WaitForAssertion(() => Assert.Equal("あなたの団体の同意を待っています", Text(hub, ".project-links .tag")));
        await Confirm(page, dialogs, Consent, "同意する");

        hub.WaitForAssertion(() => Assert.Equal("ほかの団体の同意を待っています", Text(hub, ".project-links .tag")));
    }

    [Fact]
    public async Task Every_word_on_it_has_a_reading()
    {
        var session = await Decided();
        await Choose(Page(session, Green));
        this.TurnReadingsOn();

        var page = Page(session, City);

        Assert.NotEmpty(page.FindAll("rt"));
        Assert.Empty(page.Nodes.WithoutReadings());
    }

    private async Task<AStoredSession> Decided()
    {
        var session = await AStoredSession.Opened(App);
        await session.Decides(City, 3, "当番表で分ける。");
        return session;
    }

    private async Task<(AStoredSession Session, IRenderedComponent<PublishingPage> Mine, IRenderedComponent<PublishingPage> Theirs, IRenderedComponent<MudDialogProvider> Dialogs)> Open()
    {
        var session = await Decided();
        var (mine, theirs, dialogs) = (Page(session, Green), Page(session, City), Dialogs());
        await Choose(mine);
        await Confirm(mine, dialogs, Consent, "同意する");
        theirs.WaitForAssertion(() => Assert.NotEmpty(theirs.FindAll(".consents")));
        await Confirm(theirs, dialogs, Consent, "同意する");
        mine.WaitForAssertion(() => Assert.NotEmpty(mine.FindAll("#public-link")));
        return (session, mine, theirs, dialogs);
    }

    private static async Task Choose(IRenderedComponent<PublishingPage> page)
    {
        await page.Find(".choice input").ChangeAsync(new() { Value = true });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".preview")));
    }

    private static async Task Confirm(IRenderedComponent<PublishingPage> page, IRenderedComponent<MudDialogProvider> dialogs, string button, string answer)
    {
        var asked = Button(page, button).ClickAsync();
        dialogs.WaitForElement("[role=dialog]");
        await Button(dialogs, answer).ClickAsync();
        await asked;
    }

    private IRenderedComponent<PublishingPage> Page(AStoredSession session, string party)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/projects/{session.Project}/opening");
        return Render<PublishingPage>(page => page
            .Add(page => page.Id, session.Project)
            .Add(page => page.Authentication, SignedIn(session.Browser(party))));
    }
}

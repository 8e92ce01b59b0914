using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Publishing;

public sealed class PublishingPageTests : PublishingScreenTest
{
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
        Assert.Contains("公開中の文と、いまの文がちがいます", Text(mine, ".choice .rewritten"), StringComparison.Ordinal);
        this.TurnReadingsOn();
        Assert.Empty(Page(session, Green).Nodes.WithoutReadings());
    }

    [Fact]
    public async Task A_decision_of_a_round_that_is_not_finished_is_marked_until_it_is()
    {
        var session = await Decided();
        var page = Page(session, Green);
        Assert.Equal("まだ終わっていない回", Text(page, ".choice .tag"));
        Assert.Empty(page.FindAll(".choice .rewritten"));

        await session.Confirms(Green);
        await session.Confirms(City);

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".choice .tag")));
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
}

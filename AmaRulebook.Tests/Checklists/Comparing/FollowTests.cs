using AmaRulebook.Live;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Comparing;

/// <summary>進行役の画面についていく, as far as the server goes.</summary>
public sealed class FollowTests : ScreenTest
{
    [Fact]
    public async Task Until_somebody_leads_nothing_is_said()
    {
        var bar = Screen(await AStoredSession.Opened(App), City).Find(".follow");

        Assert.Equal((true, ""), (bar.HasAttribute("hidden"), bar.QuerySelector("[role=status]")!.TextContent));
    }

    [Fact]
    public async Task Where_the_one_who_keeps_the_meeting_going_leads_the_others_are_told_and_go()
    {
        var session = await Split();
        var (yamada, sato) = (Screen(session, Green), Screen(session, City));

        await Button(yamada, "この項目を話し合う").ClickAsync(new());

        sato.WaitForAssertion(() => Assert.Equal("進行役は2番を話し合っています", Text(sato, ".follow [role=status]")));
        Assert.Equal("talk-planning-2", sato.Find(".follow").GetAttribute("data-follow"));
        Assert.True(sato.Find("[data-following]").HasAttribute("checked"));
        Assert.Contains("いま話し合っています", Text(sato, ".talk .tag.now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_there_the_leader_goes_on_to_the_next()
    {
        var session = await Split();
        var (yamada, sato) = (Screen(session, Green), Screen(session, City));

        await yamada.FindAll(".talked button").First(button => button.TextContent == "次は4番を話し合う").ClickAsync(new());

        sato.WaitForAssertion(() => Assert.Equal("進行役は4番を話し合っています", Text(sato, ".follow [role=status]")));
    }

    [Fact]
    public async Task Only_the_one_who_keeps_the_meeting_going_has_the_button_and_no_switch()
    {
        var session = await Split();
        var (yamada, sato) = (Screen(session, Green), Screen(session, City));

        Assert.DoesNotContain(sato.FindAll("button"), button => button.TextContent.Trim() == "この項目を話し合う");
        Assert.Single(sato.FindAll("[data-following]"));
        Assert.Empty(yamada.FindAll("[data-following]"));
    }

    [Fact]
    public async Task Who_came_to_change_an_item_is_not_carried_off()
    {
        var screen = Screen(await Split(), City, "?at=4");

        Assert.False(screen.Find("[data-following]").HasAttribute("checked"));
    }

    [Fact]
    public async Task Who_comes_later_hears_where_the_talk_is()
    {
        var session = await Split();
        await Button(Screen(session, Green), "この項目を話し合う").ClickAsync(new());

        Assert.Equal("進行役は2番を話し合っています", Text(Screen(session, City), ".follow [role=status]"));
    }

    [Fact]
    public async Task A_party_that_is_still_covered_sees_nothing_of_it()
    {
        var session = await Split();
        await session.IsJoinedBy(School, "校長");
        using var listener = App.Get<Discussion>().Subscribe(session.Id, () => { });
        App.Get<Discussion>().Lead(session.Id, "planning-2");

        Assert.DoesNotContain("話し合っています", Screen(session, School, "?item=1").Markup, StringComparison.Ordinal);
    }

    private async Task<AStoredSession> Split()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 2, AnswerKind.Concern);
        await session.Answers(City, 4, AnswerKind.NotYet);
        await session.HandInAndOpen();
        return session;
    }
}

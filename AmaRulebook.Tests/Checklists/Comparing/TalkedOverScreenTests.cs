using AmaRulebook.Checklists.Wizard;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Comparing;

public sealed class TalkedOverScreenTests : ScreenTest
{
    [Fact]
    public async Task One_press_marks_an_item_and_another_takes_it_up_again()
    {
        var session = await Split();
        var screen = Screen(session, City);

        await Button(screen, "話し合った").ClickAsync(new());

        Assert.Contains("佐藤さんが", Text(screen, ".talked .hint"), StringComparison.Ordinal);
        Assert.Equal("佐藤", (await session.SeenBy(Green, 2)).Talked?.MarkedBy);
        await Button(screen, "もう一度話し合う").ClickAsync(new());
        Assert.Null((await session.SeenBy(Green, 2)).Talked);
    }

    [Fact]
    public async Task Nothing_moves_away_under_the_hands_of_those_who_are_there()
    {
        var session = await Split();
        var screen = Screen(session, Green);
        var before = Order(screen);

        await session.TalksOver(City, 2);

        screen.WaitForAssertion(() => Assert.Contains("話し合った", Text(screen, ".talk .tag.plain"), StringComparison.Ordinal));
        Assert.Equal(before, Order(screen));
        Assert.True(screen.FindAll(".talk > details")[0].HasAttribute("open"));
    }

    [Fact]
    public async Task Opened_anew_the_item_has_sunk_and_is_folded()
    {
        var session = await Split();
        await session.TalksOver(City, 2);

        var screen = Screen(session, Green);

        Assert.Equal(["talk-planning-4", "talk-planning-2"], Order(screen).Take(2));
        Assert.False(screen.FindAll(".talk > details")[1].HasAttribute("open"));
    }

    [Fact]
    public async Task The_way_on_leads_to_the_next_open_item()
    {
        var session = await Split();

        Assert.Equal("talk-planning-4", Screen(session, City).Find(".talked a").GetAttribute("data-jump"));
    }

    [Fact]
    public async Task A_changed_answer_stands_beside_the_first_with_its_reason()
    {
        var session = await Split();
        await session.Answers(City, 2, AnswerKind.Yes, "週1回なら。");

        var side = Screen(session, Green).Find("#talk-planning-2").ParentElement!.QuerySelectorAll(".side")[1].TextContent;

        Assert.All(["できた", "はじめは「", "気になることがある", "毎日は難しいです。", "週1回なら。"], text => Assert.Contains(text, side, StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_second_round_last_time_stands_beside_now()
    {
        var session = await Split();
        await session.Confirms(Green);
        await session.Confirms(City);
        await session.Begins(Green);
        await session.HandInAndOpen();
        var screen = Screen(session, Green);

        Assert.Equal("前回 気になることがある、今回", screen.FindAll(".grid tbody tr")[1].QuerySelectorAll(".then")[1].GetAttribute("aria-label"));
        Assert.Contains("前回からの続き", screen.FindAll(".talk")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("気になることがある", screen.Find(".talk .was").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    private static List<string> Order(IRenderedComponent<StagePage> screen) => [.. screen.FindAll(".talk > h2").Select(heading => heading.Id!)];

    private async Task<AStoredSession> Split()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 2, AnswerKind.Concern, "毎日は難しいです。");
        await session.Answers(City, 4, AnswerKind.NotYet);
        await session.HandInAndOpen();
        return session;
    }
}

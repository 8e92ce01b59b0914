using AmaRulebook.Projects;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Hub;

/// <summary>What the hub tells of the project itself and of its sessions.</summary>
public sealed class HubPageTests : ScreenTest
{
    [Fact]
    public async Task What_is_written_of_the_project_stands_on_a_card_and_what_is_missing_in_one_line()
    {
        var session = await AStoredSession.Begun(App);

        var hub = Hub(session, Green);

        Assert.Equal("目的\n協働の形", Text(hub, ".about dt"));
        Assert.Contains("花をふやす", Text(hub, ".about dd"), StringComparison.Ordinal);
        Assert.Contains("未定", Text(hub, ".about dd"), StringComparison.Ordinal);
        Assert.Contains("まだ書いていないこと：担当課、期間、場所、連絡先", Text(hub, ".about .hint"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_off_that_a_change_took_off_is_told_with_the_change_until_it_is_given_again()
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(City);
        var hub = Hub(session, City);
        Assert.Contains("ほかの団体がたしかめるのを待っています", Text(hub, ".next"), StringComparison.Ordinal);

        Assert.Null(await session.Ask(Green, (commands, command) => commands.DecideAsync(command, session.Id, new GivenAgreement("planning-3", "水やりは交代で", 0), true)));

        hub.WaitForAssertion(() => Assert.Contains("「計画段階」の「この記録でまちがいありません」が外れました", Text(hub, ".next > b"), StringComparison.Ordinal));
        Assert.Contains("山田", Text(hub, ".next bdi"), StringComparison.Ordinal);
        Assert.Contains("決めたことを保存しました", Text(hub, ".next p a"), StringComparison.Ordinal);
        Assert.EndsWith("/planning?at=3", hub.Find(".next p a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("/planning?step=confirm", hub.Find(".next .button").GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("外れました", Text(Hub(session, Green), ".next"), StringComparison.Ordinal);

        await session.Confirms(City);
        hub.WaitForAssertion(() => Assert.DoesNotContain("外れました", Text(hub, ".next"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chosen_form_has_what_ones_own_side_minds_at_hand()
    {
        var session = await AStoredSession.Begun(App);
        var text = (await session.State()).Project.AboutText with { FormIds = ["grant"] };
        Assert.Null(await App.Get<CourseCommands>().SaveAboutAsync(session.Browser(Green).In(session.Project), new(text, 0)));

        var (group, city) = (Hub(session, Green), Hub(session, City));

        Assert.Equal("/forms/grant", group.Find(".chosen-form a").GetAttribute("href"));
        Assert.Contains("気をつけること（市民活動団体等）", Text(group, ".chosen-form summary"), StringComparison.Ordinal);
        Assert.DoesNotContain("行政が気をつけること", Text(group, ".chosen-form h3"), StringComparison.Ordinal);
        Assert.Contains("行政が気をつけること", Text(city, ".chosen-form h3"), StringComparison.Ordinal);
        Assert.NotEqual(Text(group, ".chosen-form li"), Text(city, ".chosen-form li"));
    }

    [Fact]
    public async Task When_all_have_handed_in_the_hub_opens_the_answers_and_leads_there()
    {
        var session = await AStoredSession.Begun(App);
        await session.HandsIn(Green);
        await session.HandsIn(City);
        var hub = Hub(session, City);

        await Button(hub, "みんなの答えを開く").ClickAsync(new());

        Assert.True((await session.State()).Latest("planning")!.IsOpened);
        Assert.EndsWith($"/projects/{session.Project}/planning", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_last_time_left_open_stands_on_the_hub()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 3, AnswerKind.Concern, "水やりの分担がまだです。");
        await session.HandInAndOpen();
        Assert.Empty(Hub(session, Green).FindAll(".carried"));
        await session.Confirms(Green);
        await session.Confirms(City);

        var carried = Hub(session, Green).Find(".carried");

        Assert.Contains("計画段階　第1回で開いたままの項目", carried.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", Assert.Single(carried.QuerySelectorAll("li")).TextContent[..1]);
        Assert.EndsWith("/planning", carried.QuerySelector("a")!.GetAttribute("href")!, StringComparison.Ordinal);
    }
}

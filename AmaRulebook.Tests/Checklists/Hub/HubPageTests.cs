using AmaRulebook.Projects;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Hub;

/// <summary>The hub's part about the project itself: what it is, when the partners meet, how it ends.</summary>
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
    public async Task The_next_meeting_is_set_and_all_see_it_in_the_time_of_Japan()
    {
        var session = await AStoredSession.Begun(App);
        var (mine, theirs) = (Hub(session, Green), Hub(session, City));
        Assert.Contains("まだ決まっていません", Text(mine, ".meeting"), StringComparison.Ordinal);

        await Set(mine, "2026-11-30", "19:00", "20:30", "北町公民館");

        Assert.Contains("11月30日(月) 19:00～20:30", Text(mine, ".meeting .when"), StringComparison.Ordinal);
        Assert.Contains("✓ 保存しました", Text(mine, ".meeting [role=status]"), StringComparison.Ordinal);
        Assert.Empty(mine.FindAll(".meeting-form"));
        theirs.WaitForAssertion(() => Assert.Contains("北町公民館", Text(theirs, ".meeting"), StringComparison.Ordinal));
        Assert.Equal($"/projects/{session.Project}/next.ics", theirs.Find(".meeting a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_meeting_that_is_past_is_said_to_be_and_has_no_calendar_file()
    {
        var session = await AStoredSession.Begun(App);
        await Set(Hub(session, Green), "2026-11-23", "18:05", "18:06", "");
        App.Time.Advance(TimeSpan.FromMinutes(6));

        var hub = Hub(session, City);

        Assert.Contains("過ぎました", Text(hub, ".meeting .when"), StringComparison.Ordinal);
        Assert.Empty(hub.FindAll(".meeting a"));
        await Button(hub, "次に会う日を決める").ClickAsync(new());
        Assert.Equal(("", "18:05"), (hub.Find("#meeting-day").GetAttribute("value"), hub.Find("#meeting-start").GetAttribute("value")));
    }

    [Fact]
    public async Task A_meeting_that_ends_while_the_hub_is_open_is_said_to_be_past_by_the_clock_alone()
    {
        var session = await AStoredSession.Begun(App);
        await Set(Hub(session, Green), "2026-11-23", "18:05", "18:06", "");
        var hub = Hub(session, City);
        var end = new DateTimeOffset(2026, 11, 23, 9, 6, 0, TimeSpan.Zero);
        App.Time.Advance(end - App.Time.GetUtcNow() - TimeSpan.FromSeconds(1));
        Assert.Equal("11月23日(月) 18:05～18:06", Text(hub, ".meeting .when"));

        App.Time.Advance(TimeSpan.FromSeconds(1));

        hub.WaitForAssertion(() => Assert.Contains("過ぎました", Text(hub, ".meeting .when"), StringComparison.Ordinal));
        Assert.Contains("前に会う約束だった日", Text(hub, ".meeting h2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_of_another_year_names_it()
    {
        var session = await AStoredSession.Begun(App);
        var hub = Hub(session, Green);

        await Set(hub, "2027-01-08", "10:00", "", "");

        Assert.Contains("2027年1月8日(金) 10:00", Text(hub, ".meeting .when"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "19:00", "「日付」と「始まり」")]
    [InlineData("2026-11-22", "19:00", "もう過ぎています")]
    [InlineData("nonsense", "25:99", "「日付」と「始まり」")]
    public async Task A_refused_meeting_stays_in_the_form(string day, string start, string words)
    {
        var session = await AStoredSession.Begun(App);
        var hub = Hub(session, Green);

        await Set(hub, day, start, "", "北町公民館");

        Assert.Contains(words, Text(hub, ".meeting [role=alert]:not([hidden])"), StringComparison.Ordinal);
        Assert.Equal("北町公民館", hub.Find("#meeting-place").GetAttribute("value"));
        Assert.Null((await session.State()).Project.Meeting);
    }

    [Fact]
    public async Task Who_moves_a_meeting_that_another_moved_meanwhile_is_told_and_decides()
    {
        var session = await AStoredSession.Begun(App);
        await Set(Hub(session, Green), "2026-11-30", "19:00", "", "");
        var (mine, theirs) = (Hub(session, Green), Hub(session, City));
        await Button(mine, "会う日を変える").ClickAsync(new());
        await Set(theirs, "2026-12-01", "19:00", "", "");

        await Fill(mine, "2026-12-02", "18:00", "", "");

        Assert.Contains("ほかの方が先に「次に会う日」を変えました", Text(mine, ".meeting [role=alert]:not([hidden])"), StringComparison.Ordinal);
        mine.WaitForAssertion(() => Assert.Contains("12月1日(火)", Text(mine, ".meeting .when"), StringComparison.Ordinal));
        await mine.Find(".meeting-form").SubmitAsync();
        Assert.Contains("12月2日(水) 18:00", Text(mine, ".meeting .when"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_taken_away_after_a_question()
    {
        var session = await AStoredSession.Begun(App);
        var (dialogs, hub) = (Dialogs(), Hub(session, Green));
        await Set(hub, "2026-11-30", "19:00", "", "");
        await Button(hub, "会う日を変える").ClickAsync(new());

        var removing = Button(hub, "この日を消す").ClickAsync(new());
        await Answer(dialogs, "消す");
        await removing;

        Assert.Contains("まだ決まっていません", Text(hub, ".meeting"), StringComparison.Ordinal);
        Assert.Contains("✓ 消しました", Text(hub, ".meeting [role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_is_asked_for_and_shown_to_all_in_the_place_of_the_next_thing()
    {
        var session = await AStoredSession.Begun(App);
        var (dialogs, mine, theirs) = (Dialogs(), Hub(session, Green), Hub(session, City));

        await End(mine, dialogs, EndingKind.NotTogether, "今年は人手がありません。");

        theirs.WaitForAssertion(() => Assert.Contains("このプロジェクトは終わりました（今回は協働しない）", Text(theirs, ".next"), StringComparison.Ordinal));
        Assert.Contains("今年は人手がありません。", Text(theirs, ".next"), StringComparison.Ordinal);
        Assert.Contains("山田さんが終えました", Text(theirs, ".next"), StringComparison.Ordinal);
        Assert.Contains("「計画段階」の第1回は、まだ続けられます", Text(theirs, ".next a"), StringComparison.Ordinal);
        Assert.Empty(theirs.FindAll(".next .button:not(.quiet)"));
        Assert.Empty(theirs.FindAll(".end"));
    }

    [Fact]
    public async Task It_goes_on_again_for_all()
    {
        var session = await AStoredSession.Begun(App);
        var (dialogs, mine, theirs) = (Dialogs(), Hub(session, Green), Hub(session, City));
        await End(mine, dialogs, EndingKind.Cancelled, "");

        var reopening = Button(theirs, "もう一度はじめる").ClickAsync(new());
        await Answer(dialogs, "はじめる");
        await reopening;

        mine.WaitForAssertion(() => Assert.Contains("答えを出す", Text(mine, ".next .button"), StringComparison.Ordinal));
        Assert.Null((await session.State()).Project.Ending);
    }

    [Fact]
    public async Task Without_a_kind_nothing_ends()
    {
        var session = await AStoredSession.Begun(App);
        var hub = Hub(session, Green);

        await Button(hub, "プロジェクトを終える").ClickAsync(new());

        Assert.Contains("「終え方」をえらんでください", Text(hub, ".end [role=alert]:not([hidden])"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_has_ended_the_stage_offers_no_beginning()
    {
        var session = await AStoredSession.Begun(App);
        await session.HandInAndOpen();
        await session.Confirms(Green);
        await session.Confirms(City);
        Assert.Null(await App.Get<CourseCommands>().EndAsync(session.Browser(City).In(session.Project), EndingKind.Completed, ""));

        var screen = Screen(session, Green);

        Assert.DoesNotContain("第2回をはじめる", Text(screen, "button"), StringComparison.Ordinal);
        Assert.Contains("このプロジェクトは「完了」として終わっています", Text(screen, ".note"), StringComparison.Ordinal);
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

    private static async Task Set(IRenderedComponent<HubPage> hub, string day, string start, string end, string place)
    {
        await hub.Find(".meeting > .actions button").ClickAsync(new());
        await Fill(hub, day, start, end, place);
    }

    private static async Task Fill(IRenderedComponent<HubPage> hub, string day, string start, string end, string place)
    {
        foreach (var (field, value) in new[] { ("day", day), ("start", start), ("end", end), ("place", place) })
        {
            await hub.Find($"#meeting-{field}").ChangeAsync(new() { Value = value });
        }

        await hub.Find(".meeting-form").SubmitAsync();
    }

    private static async Task End(IRenderedComponent<HubPage> hub, IRenderedComponent<MudBlazor.MudDialogProvider> dialogs, EndingKind kind, string reason)
    {
        await hub.Find($"input[name=ending][value={kind}]").ChangeAsync(new() { Value = kind.ToString() });
        await hub.Find("#ending-reason").ChangeAsync(new() { Value = reason });
        var ending = Button(hub, "プロジェクトを終える").ClickAsync(new());
        await Answer(dialogs, "終える");
        await ending;
    }

    private static async Task Answer(IRenderedComponent<MudBlazor.MudDialogProvider> dialogs, string choice)
    {
        dialogs.WaitForAssertion(() => Button(dialogs, choice));
        await Button(dialogs, choice).ClickAsync(new());
    }
}

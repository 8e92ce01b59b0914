using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Hub;

/// <summary>When the partners meet, as the hub tells it and lets it be set.</summary>
public sealed class HubMeetingTests : ScreenTest
{
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

    private static async Task Answer(IRenderedComponent<MudBlazor.MudDialogProvider> dialogs, string choice)
    {
        dialogs.WaitForAssertion(() => Button(dialogs, choice));
        await Button(dialogs, choice).ClickAsync(new());
    }
}

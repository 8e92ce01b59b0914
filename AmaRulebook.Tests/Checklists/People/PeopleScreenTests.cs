using AmaRulebook.Checklists.Hub;
using AmaRulebook.Projects;
using AmaRulebook.Reviews.Listing;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.People;

/// <summary>The page of the people and their roles.</summary>
public sealed class PeopleScreenTests : PeopleScreenTest
{
    [Fact]
    public async Task A_new_entrance_for_a_colleague_is_shown_once_and_told_to_its_owner()
    {
        var session = await AStoredSession.Begun(App);
        var suzuki = await Colleague(session);
        var (page, dialogs) = (Page<PeoplePage>(session, Green), Dialogs());

        await Confirm(page, dialogs, "入口を新しくする：鈴木", "新しくする");

        var link = page.Find("#handed-link").GetAttribute("value");
        Assert.EndsWith(await suzuki.Entrance(session.Project), link, StringComparison.Ordinal);
        await Button(page, "渡しました").ClickAsync();
        Assert.Empty(page.FindAll("#handed-link"));
        Assert.Contains("山田さんがあなたの入口を新しくしました", Text(Page<HubPage>(session, suzuki), ".renewed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_yes_nothing_happens()
    {
        var session = await AStoredSession.Begun(App);
        var suzuki = await Colleague(session);
        var (before, page, dialogs) = (await suzuki.Entrance(session.Project), Page<PeoplePage>(session, Green), Dialogs());

        await Confirm(page, dialogs, "入口を新しくする：鈴木", "やめる");

        Assert.Equal(before, await suzuki.Entrance(session.Project));
    }

    [Fact]
    public async Task Of_another_party_one_who_does_not_keep_the_meeting_going_can_do_nothing()
    {
        var session = await AStoredSession.Begun(App);

        Assert.Equal(["名前を直す"], Page<PeoplePage>(session, City).FindAll(".person button").Select(button => button.TextContent.Trim()));
    }

    [Fact]
    public async Task The_role_that_is_handed_on_is_announced_on_every_hub()
    {
        var session = await AStoredSession.Begun(App);
        var hub = Page<HubPage>(session, City);
        var (page, dialogs) = (Page<PeoplePage>(session, Green), Dialogs());

        await Confirm(page, dialogs, "進行役を渡す：佐藤", "渡す");

        hub.WaitForAssertion(() => Assert.Contains("進行役は、いま佐藤さんです", Text(hub, ".facilitator"), StringComparison.Ordinal));
        Assert.Equal(["名前を直す"], page.FindAll(".person button").Select(button => button.TextContent.Trim()));
    }

    [Fact]
    public async Task Moving_without_a_choice_and_handing_over_without_a_name_are_told()
    {
        var session = await AStoredSession.Begun(App);
        var page = Page<PeoplePage>(session, City);

        await page.Find("form[aria-label=団体を移る]").SubmitAsync();
        await page.Find("form[aria-label=後任に引き継ぐ]").SubmitAsync();

        Assert.Equal(
            ["「移る先の団体」をえらんでください。", "「後任の方のお名前」が空です。入力してください。"],
            page.FindAll("[role=alert]").Select(alert => alert.TextContent.Trim()));
    }

    [Fact]
    public async Task The_last_party_is_told_why_it_can_not_leave()
    {
        var session = await AStoredSession.Begun(App);
        await session.Ask(City, (commands, command) => commands.LeaveProjectAsync(command));

        Assert.Contains("最後の団体は抜けられません", Page<PeoplePage>(session, Green).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_are_mended_stand_on_every_open_page_and_in_the_queue_and_not_in_a_sign_off()
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(City);
        var (hub, record) = (Page<HubPage>(session, Green), Page<PeoplePage>(session, City));

        await Button(record, "名前を直す").ClickAsync();
        await record.Find("#own-name").ChangeAsync(new() { Value = "佐藤 花子" });
        await record.Find("form[aria-label=名前を直す]").SubmitAsync();
        await Button(record, $"団体の名前や立場を直す：{City}").ClickAsync();
        await Field(record, "団体名").ChangeAsync(new() { Value = "あま市 環境衛生課" });
        await record.Find("form[aria-label=団体の名前や立場を直す]").SubmitAsync();

        hub.WaitForAssertion(() => Assert.Contains("佐藤 花子", Text(hub, ".people"), StringComparison.Ordinal));
        hub.WaitForAssertion(() => Assert.Contains("あま市 環境衛生課", Text(hub, ".people"), StringComparison.Ordinal));
        Assert.Contains("✓ 保存しました", Text(record, ".saved"), StringComparison.Ordinal);
        Assert.Equal("佐藤", (await session.SeenBy(Green)).Progress[1].SignedOffBy);
        Assert.Equal([nameof(ParticipantNameCorrected), nameof(PartyCorrected)], (await History.Verbs(App, session.Project)).TakeLast(2));
        Assert.DoesNotContain(await History.Of(App, session.Project), activity => activity.Data.Contains("花子", StringComparison.Ordinal) || activity.Data.Contains("環境衛生課", StringComparison.Ordinal));
        var row = await App.Read(db => db.Set<QueueRow>().SingleAsync());
        Assert.Equal(["北町みどりの会", "あま市 環境衛生課"], row.Parties.Select(party => party.Name));
        Assert.Contains("環境衛生課", row.SearchText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_was_let_in_by_mistake_is_put_out_after_a_question_and_led_out()
    {
        var session = await AStoredSession.Begun(App);
        var suzuki = await Colleague(session);
        var (theirs, page, dialogs) = (Page<HubPage>(session, suzuki), Page<PeoplePage>(session, Green), Dialogs());

        await Button(page, "この方の参加を取り消す：鈴木").ClickAsync();
        await page.Find(".correct textarea").ChangeAsync(new() { Value = "別の会の方でした" });
        var pressed = page.Find("form[aria-label=参加を取り消す]").SubmitAsync();
        dialogs.WaitForElement(".mud-dialog");
        Assert.Contains("鈴木さんは、このプロジェクトを開けなくなります", Text(dialogs, ".mud-dialog"), StringComparison.Ordinal);
        await Button(dialogs, "取り消す").ClickAsync();
        await pressed;

        Assert.DoesNotContain("鈴木", page.Markup, StringComparison.Ordinal);
        theirs.WaitForAssertion(() => Assert.Empty(theirs.FindAll("h1")));
        Assert.Equal(PlaceEnd.Removed, (await App.Get<BrowserPlaces>().FindEndedAsync(suzuki.Id, session.Project))!.Why);
        var line = (await History.Of(App, session.Project))[^1];
        Assert.Equal((nameof(ParticipantRemoved), true), (line.Verb, History.Texts(line).Contains("別の会の方でした")));
    }

    [Fact]
    public async Task What_is_saved_again_as_it_stands_leaves_no_line_of_history()
    {
        var session = await AStoredSession.Begun(App);
        var (before, page) = (await History.Verbs(App), Page<PeoplePage>(session, City));

        await Button(page, "名前を直す").ClickAsync();
        await page.Find("form[aria-label=名前を直す]").SubmitAsync();

        Assert.Equal(before, await History.Verbs(App));
    }
}

using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Reviewing;

public sealed class ReviewPageTests : StaffScreenTest
{
    [Fact]
    public async Task What_is_covered_shows_only_who_has_handed_in()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 2, AnswerKind.Concern, "ひみつの理由");
        await session.HandsIn(City);

        var page = Review(await AStaffUser.Comes(App), session);

        page.WaitForAssertion(() => Assert.Contains("みんなの答えが開くまで", Text(page, "[role=status]"), StringComparison.Ordinal));
        Assert.Contains("出しました", Text(page, "li"), StringComparison.Ordinal);
        Assert.DoesNotContain("ひみつ", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("textarea"));
        Assert.Empty(await Views());
    }

    [Fact]
    public async Task The_record_is_written_in_the_log_once_and_shows_what_is_split_first()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 4, AnswerKind.NotYet);
        await session.HandInAndOpen();
        var tanaka = await AStaffUser.Comes(App);

        var page = Review(tanaka, session);

        page.WaitForAssertion(() => Assert.StartsWith("4", Text(page, ".summary > li:first-child b"), StringComparison.Ordinal));
        await session.Decides(Green, 4, "領収書を毎月見せ合う。");
        page.WaitForAssertion(() => Assert.Contains("領収書を毎月", Text(page, ".summary"), StringComparison.Ordinal));
        Assert.Contains("決めたことを保存しました", Text(page, ".history"), StringComparison.Ordinal);
        Assert.Equal([tanaka.AccountId], (await Views()).Select(view => view.AccountId));
    }

    [Fact]
    public async Task Before_the_circuit_lives_nothing_of_the_record_is_shown()
    {
        var session = await AStoredSession.Opened(App);
        IsLive(false);

        var page = Review(await AStaffUser.Comes(App), session);

        Assert.Contains("記録を開いています", Text(page, "[role=status]"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".summary"));
        Assert.Empty(await Views());
    }

    [Fact]
    public async Task A_comment_that_is_written_goes_along_when_it_is_said_to_be_read()
    {
        var session = await AStoredSession.Opened(App);
        var page = Review(await AStaffUser.Comes(App), session);
        await Field(page, "団体へのコメント").ChangeAsync(new() { Value = "よく話し合われています。" });
        await Field(page, "職員メモ").ChangeAsync(new() { Value = "来年も見る。" });

        await Button(page, "読みました").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("✓ 読みました", Text(page, "[role=status]"), StringComparison.Ordinal));
        var review = (await session.State()).FindReview(session.Id)!;
        Assert.Equal(["よく話し合われています。", "来年も見る。"], review.Texts.OrderBy(text => text.Kind).Select(text => text.Text));
    }

    [Fact]
    public async Task Two_who_write_one_comment_see_both_texts_and_each_other()
    {
        var session = await AStoredSession.Opened(App);
        var (tanaka, mori) = (await AStaffUser.Comes(App), await AStaffUser.Comes(App, name: "森 春"));
        var (mine, theirs) = (Review(tanaka, session), Review(mori, session));
        await Field(mine, "団体へのコメント").ChangeAsync(new() { Value = "田中の文" });
        await Field(theirs, "団体へのコメント").ChangeAsync(new() { Value = "森の文" });
        await Button(theirs, "コメントを保存").ClickAsync(new());

        await Button(mine, "コメントを保存").ClickAsync(new());

        mine.WaitForAssertion(() => Assert.Contains("森の文", Text(mine, "[role=alert]:not([hidden])"), StringComparison.Ordinal));
        Assert.Equal("田中の文", Field(mine, "団体へのコメント").GetAttribute("value"));
        await Button(mine, "両方をつなげて直す").ClickAsync(new());
        await Button(mine, "コメントを保存").ClickAsync(new());
        theirs.WaitForAssertion(() => Assert.Equal("森の文\n田中の文", Field(theirs, "団体へのコメント").GetAttribute("value")));
        App.Time.Advance(TimeSpan.FromSeconds(1));
        mine.WaitForAssertion(() => Assert.Contains("森 春", Text(mine, ".here"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_disabled_account_saves_nothing_and_keeps_its_text()
    {
        var session = await AStoredSession.Opened(App);
        var tanaka = await AStaffUser.Comes(App);
        var page = Review(tanaka, session);
        await Field(page, "団体へのコメント").ChangeAsync(new() { Value = "書いている間に" });
        await AStaffUser.Disabled(App, tanaka);

        await Button(page, "コメントを保存").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("管理者が止めました。入力した文は保存していませんが、このタブに残っています。", Text(page, "[role=alert]:not([hidden])"), StringComparison.Ordinal));
        Assert.Equal("書いている間に", Field(page, "団体へのコメント").GetAttribute("value"));
        Assert.Null((await session.State()).FindReview(session.Id));
        App.Time.Advance(TimeSpan.FromSeconds(20));
        page.WaitForAssertion(() => Assert.EndsWith("&ended=1", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_reads_and_has_no_button()
    {
        var session = await AStoredSession.Opened(App);

        var page = Review(await AStaffUser.Comes(App, StaffRole.Reader), session);

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".summary")));
        Assert.Empty(page.FindAll("button:not([data-print])"));
        Assert.Empty(page.FindAll("textarea"));
        Assert.DoesNotContain("保存", Text(page, ".review-form"), StringComparison.Ordinal);
        Assert.DoesNotContain("提案できます", Text(page, ".proposal"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_became_of_an_empty_comment_is_said()
    {
        var session = await AStoredSession.Opened(App);
        var page = Review(await AStaffUser.Comes(App), session);

        await Button(page, "コメントを保存").ClickAsync(new());
        Assert.Contains("まだ何も書いていません", Text(page, "[role=alert]:not([hidden])"), StringComparison.Ordinal);
        await Field(page, "団体へのコメント").ChangeAsync(new() { Value = "よく話し合われています。" });
        Assert.Empty(page.FindAll("[role=alert]:not([hidden])"));
        await Button(page, "コメントを保存").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("✓ 保存しました", Text(page, ".saved"), StringComparison.Ordinal));
        await Field(page, "団体へのコメント").ChangeAsync(new() { Value = "" });
        await Button(page, "コメントを保存").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("✓ コメントを消しました", Text(page, ".saved"), StringComparison.Ordinal));
        Assert.Equal("", (await session.State()).FindReview(session.Id)!.Find(ReviewTextKind.Comment)!.Text);
    }

    [Fact]
    public async Task What_was_read_and_has_changed_can_be_said_to_be_read_again()
    {
        var session = await AStoredSession.Opened(App);
        var page = Review(await AStaffUser.Comes(App), session);
        await Button(page, "読みました").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("✓ 読みました", Text(page, "[role=status]"), StringComparison.Ordinal));
        App.Time.Advance(TimeSpan.FromSeconds(1));

        await session.Decides(Green, 4, "領収書を毎月見せ合う。");

        page.WaitForAssertion(() => Assert.Contains("前に読んだあとで、変わりました。", Text(page, ".review-form"), StringComparison.Ordinal));
        Assert.NotNull(Button(page, "読みました"));
    }

    [Theory]
    [InlineData("", "/staff")]
    [InlineData("&from=%3Fstage%3Ddoing%26page%3D2", "/staff?stage=doing&page=2")]
    [InlineData("&from=https%3A%2F%2Fexample.com", "/staff")]
    [InlineData("&from=%2F%2Fexample.com%3Fq%3Dx", "/staff")]
    public async Task The_way_back_leads_to_the_list_as_it_was_and_never_elsewhere(string from, string address)
    {
        var session = await AStoredSession.Opened(App);

        var page = Review(await AStaffUser.Comes(App, StaffRole.Reader), session, further: from);

        Assert.Equal(address, page.Find(".where a").GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_gone_or_asked_for_wrongly_is_told_with_a_way_back()
    {
        var session = await AStoredSession.Opened(App);

        var page = Review(await AStaffUser.Comes(App), session, Guid.NewGuid());

        Assert.Contains("見つかりません", Text(page, "[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("/staff", page.Find(".where a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_proposal_without_a_reason_is_refused_in_its_place_and_one_with_it_is_sent()
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(Green);
        await session.Confirms(City);
        var page = Review(await AStaffUser.Comes(App), session);
        await Button(page, "もう一度の話し合いを提案する").ClickAsync(new());

        await Button(page, "提案を送る").ClickAsync(new());
        Assert.Contains("「提案の理由」が空です", Text(page, ".proposal [role=alert]:not([hidden])"), StringComparison.Ordinal);
        await Field(page, "提案の理由").ChangeAsync(new() { Value = "役割が分かれたままです。" });
        await Button(page, "提案を送る").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("返事を待っています", Text(page, ".proposal .tag"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_the_partners_screens_it_appears_live_but_for_the_note()
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(Green);
        await session.Confirms(City);
        var tanaka = await AStaffUser.Comes(App);
        var (hub, finished) = (Hub(session, Green), Screen(session, City));
        var reviews = App.Get<SessionReviews>();

        await reviews.WriteAsync(tanaka, session.Project, session.Id, ReviewTextKind.Note, new("ないしょのメモ", 0));
        await reviews.WriteAsync(tanaka, session.Project, session.Id, ReviewTextKind.Comment, new("よく話し合われています。", 0));
        await reviews.ProposeAsync(tanaka, session.Project, session.Id, "役割が分かれたままです。");

        hub.WaitForAssertion(() => Assert.Contains("役割が分かれたままです。", Text(hub, ".review"), StringComparison.Ordinal));
        finished.WaitForAssertion(() => Assert.Contains("田中 市子", Text(finished, ".review"), StringComparison.Ordinal));
        Assert.DoesNotContain("ないしょ", hub.Markup + finished.Markup, StringComparison.Ordinal);
        await Field(hub, "ひとこと").ChangeAsync(new() { Value = "来月にします。" });
        await Button(hub, "見送ると伝える").ClickAsync(new());
        hub.WaitForAssertion(() => Assert.Contains("来月にします。", Text(hub, ".review"), StringComparison.Ordinal));
    }

    private Task<List<StaffLogEntry>> Views() =>
        App.Read(db => db.Set<StaffLogEntry>().Where(entry => entry.Deed == StaffDeed.RecordViewed).ToListAsync());
}

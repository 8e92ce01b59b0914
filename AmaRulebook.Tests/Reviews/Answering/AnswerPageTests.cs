using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Answering;

public sealed class AnswerPageTests : StaffScreenTest
{
    [Fact]
    public async Task A_question_is_read_answered_taken_and_closed_and_its_reading_is_in_the_log()
    {
        var (session, id) = await Asked();
        var tanaka = await AStaffUser.Comes(App);
        var page = Answer(tanaka, id);
        page.WaitForAssertion(() => Assert.Contains("水道は使えますか", Text(page, "article"), StringComparison.Ordinal));
        Assert.Contains("中央公園の花壇づくり", Text(page, "article"), StringComparison.Ordinal);
        Assert.Contains("それぞれ何ができるか考え", Text(page, "article"), StringComparison.Ordinal);
        var hub = Hub(session, Green);

        await Field(page, "答え").ChangeAsync(new() { Value = "使えます。" });
        await Button(page, "答えを送る").ClickAsync(new());
        Assert.Equal("", Field(page, "答え").GetAttribute("value") ?? "");
        await Button(page, "自分が担当する").ClickAsync(new());
        Assert.Equal("担当を田中 市子さんにしました。", Text(page, ".aside .saved"));
        hub.WaitForAssertion(() => Assert.Contains("答えがとどきました", Text(hub, ".consultations"), StringComparison.Ordinal));
        await Button(page, "相談を終える").ClickAsync(new());

        page.WaitForAssertion(() => Assert.NotNull(Button(page, "もう一度開く")));
        Assert.Empty(page.FindAll("textarea"));
        Assert.Equal("相談を終えました。", Text(page, "article .saved"));
        Assert.Equal(1, await App.Read(db => db.Set<StaffLogEntry>().CountAsync(entry => entry.Deed == StaffDeed.ConsultationViewed)));
    }

    [Fact]
    public async Task A_refused_answer_stays_in_its_box()
    {
        var (_, id) = await Asked();
        var page = Answer(await AStaffUser.Comes(App), id);
        var text = new string('あ', ConsultationLimits.Text + 1);
        await Field(page, "答え").ChangeAsync(new() { Value = text });

        await Button(page, "答えを送る").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("2,000字まで", Text(page, "[role=alert]:not([hidden])"), StringComparison.Ordinal));
        Assert.Equal(text, Field(page, "答え").GetAttribute("value"));
    }

    [Fact]
    public async Task The_second_click_of_a_double_one_is_no_empty_answer_but_a_later_one_is()
    {
        var (session, id) = await Asked();
        var page = Answer(await AStaffUser.Comes(App), id);
        await Field(page, "答え").ChangeAsync(new() { Value = "使えます。" });

        await Task.WhenAll(Button(page, "答えを送る").ClickAsync(new()), Button(page, "答えを送る").ClickAsync(new()));
        await Button(page, "答えを送る").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("答えを送りました。", Text(page, "article .saved")));
        Assert.Empty(page.FindAll("[role=alert]:not([hidden])"));
        Assert.Single((await session.State()).Consultations.Single().Entries);
        App.Time.AdjustTime(App.Time.GetUtcNow().AddSeconds(3));
        await Button(page, "答えを送る").ClickAsync(new());
        Assert.Contains("「答え」が空です", Text(page, "[role=alert]:not([hidden])"), StringComparison.Ordinal);
        await Field(page, "答え").ChangeAsync(new() { Value = "夜も使えます。" });
        Assert.Empty(page.FindAll("[role=alert]:not([hidden])"));
    }

    [Fact]
    public async Task Who_has_it_is_chosen_first_and_decided_by_the_button()
    {
        var (session, id) = await Asked();
        var mori = await AStaffUser.Comes(App, name: "森 春");
        var page = Answer(await AStaffUser.Comes(App), id);

        await Field(page, "担当を変える").ChangeAsync(new() { Value = mori.AccountId.ToString() });
        Assert.Null((await session.State()).Consultations.Single().AssigneeId);
        await Button(page, "担当を決める").ClickAsync(new());
        Assert.Equal("担当を森 春さんにしました。", Text(page, ".aside .saved"));
        Assert.Equal(mori.AccountId, (await session.State()).Consultations.Single().AssigneeId);
        await Field(page, "担当を変える").ChangeAsync(new() { Value = "" });
        await Button(page, "担当を決める").ClickAsync(new());

        Assert.Equal("担当を外しました。", Text(page, ".aside .saved"));
    }

    [Fact]
    public async Task What_is_closed_meanwhile_takes_no_answer_and_keeps_what_was_written_until_it_is_opened_again()
    {
        var (session, id) = await Asked();
        var page = Answer(await AStaffUser.Comes(App), id);
        await Field(page, "答え").ChangeAsync(new() { Value = "書きかけの文" });

        Assert.Null(await App.Get<ConsultationCommands>().SettleAsync(session.Browser(Green).In(session.Project), id));

        page.WaitForAssertion(() => Assert.Contains("この相談は終わっています", Text(page, "article"), StringComparison.Ordinal));
        Assert.Contains("書きかけの文", Text(page, "article"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("textarea"));
        await Button(page, "もう一度開く").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal("書きかけの文", Field(page, "答え").GetAttribute("value")));
        Assert.Null((await session.State()).Consultations.Single().SettledAt);
    }

    [Fact]
    public async Task It_leads_to_the_newest_opened_record_of_its_stage()
    {
        var (session, id) = await Asked();
        var tanaka = await AStaffUser.Comes(App);
        var page = Answer(tanaka, id);
        page.WaitForAssertion(() => Assert.Contains("水道は使えますか", Text(page, "article"), StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".record-link"));

        await session.HandInAndOpen();

        page.WaitForAssertion(() => Assert.Equal($"/staff/sessions/planning-1?project={session.Project}", page.Find(".record-link").GetAttribute("href")));
        var (listed, _) = await App.Get<ConsultationReads>().ListAsync(ConsultationQuery.Of(""), tanaka);
        Assert.Equal([KeyValuePair.Create("planning", 1)], Assert.Single(listed).Records);
    }

    [Fact]
    public async Task A_reader_reads_and_has_no_button()
    {
        var (_, id) = await Asked();

        var page = Answer(await AStaffUser.Comes(App, StaffRole.Reader), id);

        page.WaitForAssertion(() => Assert.Contains("水道は使えますか", Text(page, "article"), StringComparison.Ordinal));
        Assert.Empty(page.FindAll("button, textarea, select"));
    }

    [Fact]
    public async Task One_that_does_not_exist_is_told_with_a_way_back() => Assert.Contains(
        "見つかりません", Text(Answer(await AStaffUser.Comes(App), Guid.NewGuid()), "[role=alert]"), StringComparison.Ordinal);

    private async Task<(AStoredSession Session, Guid Id)> Asked()
    {
        var session = await AStoredSession.Begun(App);
        Assert.Null(await App.Get<ConsultationCommands>().AskAsync(
            session.Browser(Green).In(session.Project), new(ConsultationDesk.City, "planning-3", "水道は使えますか", false)));
        return (session, (await session.State()).Consultations.Single().Id);
    }
}

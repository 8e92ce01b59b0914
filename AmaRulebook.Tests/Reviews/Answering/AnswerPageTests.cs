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
        await Button(page, "自分が担当する").ClickAsync(new());
        hub.WaitForAssertion(() => Assert.Contains("答えがとどきました", Text(hub, ".consultations"), StringComparison.Ordinal));
        await Button(page, "相談を終える").ClickAsync(new());

        page.WaitForAssertion(() => Assert.NotNull(Button(page, "もう一度開く")));
        Assert.Equal("", Field(page, "答え").GetAttribute("value") ?? "");
        Assert.Contains("田中 市子", Text(page, ".aside"), StringComparison.Ordinal);
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

using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Keeping;

public sealed class KeptProjectPageTests : StaffScreenTest
{
    private const string Name = "中央公園の花壇づくり";

    [Fact]
    public async Task A_name_that_partners_correct_meanwhile_is_not_deleted_by_its_old_one_nor_without_a_question()
    {
        var session = await AStoredSession.Opened(App);
        var tanaka = await AStaffUser.Comes(App, StaffRole.Administrator);
        var (page, dialogs) = (Kept(tanaka, session.Project), Dialogs());
        await page.Find("#typed").ChangeAsync(new() { Value = Name });
        await session.IsCalled("駅前の花壇づくり");
        await App.Get<StaffLog>().WriteAsync(StaffDeed.Exported, tanaka.AccountId, session.Project, "export.json");

        await page.Find("form").SubmitAsync();

        Assert.Contains("プロジェクト名とちがいます。何も消していません", Text(page, "[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("「駅前の花壇づくり」と入力してください", Text(page, "#typed-hint"), StringComparison.Ordinal);
        Assert.Empty(dialogs.FindAll("[role=dialog]"));

        await page.Find("#typed").ChangeAsync(new() { Value = "駅前の花壇づくり" });
        var deleting = page.Find("form").SubmitAsync();
        dialogs.WaitForAssertion(() => Assert.Contains("「駅前の花壇づくり」の、すべての団体の記録が消えます", Text(dialogs, "[role=dialog]"), StringComparison.Ordinal));
        Assert.Equal(1, await App.Read(db => db.Set<Project>().CountAsync()));
        await Button(dialogs, "すべて消す").ClickAsync(new());
        await deleting;

        page.WaitForAssertion(() => Assert.Equal("プロジェクトを消しました", Text(page, "h1")));
        Assert.Equal(0, await App.Read(db => db.Set<Project>().CountAsync()));
    }

    [Fact]
    public async Task Without_a_name_or_an_export_it_is_refused_before_the_question()
    {
        var session = await AStoredSession.Opened(App);
        var (page, dialogs) = (Kept(await AStaffUser.Comes(App, StaffRole.Administrator), session.Project), Dialogs());

        await page.Find("form").SubmitAsync();
        Assert.Contains("名前が、まだ入力されていません。何も消していません", Text(page, "[role=alert]"), StringComparison.Ordinal);
        await page.Find("#typed").ChangeAsync(new() { Value = Name });
        await page.Find("form").SubmitAsync();

        Assert.Contains("書き出しがまだありません。何も消していません", Text(page, "[role=alert]"), StringComparison.Ordinal);
        Assert.Empty(dialogs.FindAll("[role=dialog]"));
    }

    [Fact]
    public async Task Whoever_exports_it_the_page_says_so_at_once()
    {
        var session = await AStoredSession.Opened(App);
        var page = Kept(await AStaffUser.Comes(App, StaffRole.Administrator), session.Project);
        Assert.Contains("書き出しは、まだありません", Text(page, "[role=status]"), StringComparison.Ordinal);

        await App.Get<StaffLog>().WriteAsync(StaffDeed.Exported, (await AStaffUser.Comes(App)).AccountId, session.Project, "export.json");

        page.WaitForAssertion(() => Assert.Contains("書き出しがすんでいます", Text(page, "[role=status]"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_letters_of_a_name_stand_is_said_before_and_how_many_were_changed_after()
    {
        var session = await AStoredSession.Opened(App);
        await session.Decides(Green, 4, "佐藤さんが領収書を集める。");
        var (page, dialogs) = (Kept(await AStaffUser.Comes(App, StaffRole.Administrator), session.Project), Dialogs());
        Assert.Contains("決めたこと 1、履歴 1", Text(page, ".kept-people .hint"), StringComparison.Ordinal);
        await page.Find(".kept-people input").ChangeAsync(new() { Value = true });

        var erasing = page.FindAll(".kept-people button").Single(button => button.TextContent.Contains("佐藤", StringComparison.Ordinal)).ClickAsync(new());
        dialogs.WaitForAssertion(() => Assert.Contains("いまある2か所で「○○」になります", Text(dialogs, "[role=dialog]"), StringComparison.Ordinal));
        await Button(dialogs, "名前を消す").ClickAsync(new());
        await erasing;

        page.WaitForAssertion(() => Assert.Contains("名前を消しました。文の中の2か所も「○○」にしました。", Text(page, ".notice"), StringComparison.Ordinal));
        Assert.Equal("○○さんが領収書を集める。", (await session.SeenBy(Green)).Items[3].Agreement!.Text);
    }
}

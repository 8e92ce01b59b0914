using AmaRulebook.Checklists;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Sheets;

public class RecordPageTests : ScreenTest
{
    [Fact]
    public async Task A_complete_record_has_all_that_a_city_files()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 3, AnswerKind.Concern, "水やりの分担がまだです。", "花を植えます。");
        await session.HandInAndOpen();
        await session.Says(City, 3, "ひとことはのりません。");
        await session.Decides(City, 3, "当番表で分担する。");
        await session.Reflects(Green, new GivenReflection("目的", "", "連絡"));
        await session.Confirms(Green);
        await session.Confirms(City);

        var record = Record(session, City);

        Assert.Equal("令和8年度-0001-1チェックの記録　計画段階　第1回", Text(record, "h1"));
        Assert.Empty(record.FindAll("article [role=status]"));
        Assert.Equal("中央公園の花壇づくり", Text(record, ".facts b"));
        Assert.Contains("2026年（令和8年）11月23日", Text(record, ".facts"), StringComparison.Ordinal);
        Assert.Contains("北町みどりの会（市民活動団体等）", Text(record, ".record-parties li"), StringComparison.Ordinal);
        Assert.Equal(
            ["✓|● できた|● できた", "✓|● できた|● できた", "|！ 気になることがある|● できた"],
            record.FindAll(".record-grid tbody tr").Take(3).Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()))));
        var item = Assert.Single(record.FindAll(".record-item"));
        Assert.Contains("水やりの分担がまだです。", item.TextContent, StringComparison.Ordinal);
        Assert.Contains("引き受けること：花を植えます。", item.TextContent, StringComparison.Ordinal);
        Assert.Contains("当番表で分担する。", item.TextContent, StringComparison.Ordinal);
        Assert.Contains("分かれた", Text(record, ".record-open li"), StringComparison.Ordinal);
        Assert.Contains("連絡", Text(record, ".reflections"), StringComparison.Ordinal);
        Assert.Contains("✓ 山田", Text(record, ".signed tbody tr"), StringComparison.Ordinal);
        Assert.Equal(2, record.FindAll(".signed .sign-here").Count);
        Assert.Equal("この記録票のQRコード", record.Find("svg.qr").GetAttribute("aria-label"));
        Assert.DoesNotContain("ひとことはのりません", record.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_goes_on_it_says_so_and_shows_nothing_that_is_covered()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 3, AnswerKind.Concern, "ひみつの理由", "ひみつの約束");
        await session.HandsIn(City);
        await session.Answers(Green, 1, AnswerKind.NotYet, "自分の理由");

        var record = Record(session, Green);

        Assert.Contains("この回は、まだ終わっていません。", Text(record, "article [role=status]"), StringComparison.Ordinal);
        Assert.Contains("自分の理由", Text(record, ".record-item"), StringComparison.Ordinal);
        Assert.DoesNotContain("ひみつ", record.Markup, StringComparison.Ordinal);
        Assert.Equal(["答えなし", "まだ見えません"], record.FindAll(".record-grid tbody tr")[2].QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim()));
        Assert.Empty(record.FindAll(".record-open"));
    }

    [Fact]
    public async Task What_others_change_under_cover_does_not_even_render_it_again()
    {
        var session = await AStoredSession.Begun(App);
        var record = Record(session, Green);
        var before = record.RenderCount;

        await session.Answers(City, 3, AnswerKind.Concern, "ひみつの理由");
        var after = record.RenderCount;
        await session.Answers(Green, 1, AnswerKind.Yes, "見える理由");

        record.WaitForAssertion(() => Assert.Contains("見える理由", record.Markup, StringComparison.Ordinal));
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Absent_parties_and_paper_answers_are_told_as_such()
    {
        var session = await AStoredSession.Begun(App);
        await session.IsJoinedBy(School, "校長");
        await session.IsJoinedByPaper(Shops);
        await session.EntersAllFor(Shops, new ProxyEntry(EntrySource.Paper, "七宝 太郎"));
        await session.MarksAbsent(Green, School);
        await session.HandInAndOpen();
        await session.ConfirmsOnPaper(Shops, "七宝 太郎");
        await session.Confirms(Green);
        await session.Confirms(City);

        var record = Record(session, Green);

        Assert.Contains("欠席", record.FindAll(".record-parties li")[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("この回は欠席", record.FindAll(".signed tbody tr")[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("紙でたしかめました。入力は山田さん", record.FindAll(".signed tbody tr")[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("4団体中3団体がたしかめました", record.Find(".signatures").TextContent, StringComparison.Ordinal);
        Assert.Contains("紙の答え", Text(record, ".entry-notes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_many_parties_numbers_stand_for_names_and_shapes_for_words()
    {
        var session = await AStoredSession.Begun(App);
        foreach (var number in Enumerable.Range(3, 4))
        {
            await session.IsJoinedBy($"{number}番の会", $"{number}番の人");
            await session.HandsIn($"{number}番の会");
        }

        await session.HandInAndOpen();

        var record = Record(session, City);

        Assert.Equal(["1", "2", "3", "4", "5", "6"], record.FindAll(".record-grid.narrow thead th > span[aria-hidden]").Skip(1).Select(head => head.TextContent));
        Assert.Equal(36, record.FindAll(".record-grid tbody [role=img][aria-label=できた]").Count);
    }

    [Theory]
    [InlineData("planning-2")]
    [InlineData("nonsense")]
    [InlineData("planning-1-1")]
    public async Task A_record_that_is_not_there_leads_to_the_hub(string address)
    {
        var session = await AStoredSession.Begun(App);

        var record = Render<RecordPage>(page => page
            .Add(record => record.Id, session.Project)
            .Add(record => record.Session, address)
            .Add(record => record.Authentication, SignedIn(session.Browser(Green))));

        Assert.Empty(record.FindAll("article"));
        Assert.EndsWith($"/projects/{session.Project}", Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().Uri, StringComparison.Ordinal);
    }
}

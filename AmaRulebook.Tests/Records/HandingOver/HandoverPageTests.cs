using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.HandingOver;

public class HandoverPageTests : ScreenTest
{
    [Fact]
    public async Task A_successor_finds_what_was_agreed_what_is_open_and_whom_to_ask()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 3, AnswerKind.Concern, "水やりの分担がまだです。");
        await session.HandInAndOpen();
        await session.Decides(City, 2, "公民館を使う。");
        await Describes(session, "公民館の窓口");

        var page = Handover(session, City);

        Assert.Contains("中央公園の花壇づくり", Text(page, "h1"), StringComparison.Ordinal);
        Assert.Contains("話し合い中　第1回　6項目中5項目がそろいました", Text(page, ".handover-stages"), StringComparison.Ordinal);
        var items = page.FindAll(".handover-items");
        Assert.Contains("公民館を使う。", items[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("北町みどりの会：気になることがある　水やりの分担がまだです。", items[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("北町みどりの会（市民活動団体等）：山田（進行役）", Text(page, ".handover-people"), StringComparison.Ordinal);
        Assert.Contains("公民館の窓口", page.Markup, StringComparison.Ordinal);
        Assert.Contains($"/projects/{session.Project}", Text(page, "article a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_each_party_takes_on_and_its_last_look_back_stand_on_it()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 3, AnswerKind.Yes, commitment: "水やりを引き受けます。");
        await session.Answers(City, 4, AnswerKind.Yes, commitment: "保険料を持ちます。");
        var covered = Handover(session, Green).Find("article").TextContent;
        await session.HandInAndOpen();
        await session.Reflects(City, new GivenReflection(Shared: "花の名前を覚えました。", ToImprove: new string('長', 200)));

        var page = Handover(session, Green);

        Assert.DoesNotContain("保険料を持ちます。", covered, StringComparison.Ordinal);
        Assert.Contains("方法と役割：水やりを引き受けます。", Text(page, ".taken-on div"), StringComparison.Ordinal);
        Assert.Contains("経費：保険料を持ちます。", page.FindAll(".taken-on div")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("ふりかえり（計画段階　第1回）", Text(page, "#reflections-title"));
        Assert.Contains("共有できたこと：花の名前を覚えました。", Text(page, ".looked-back"), StringComparison.Ordinal);
        Assert.Contains($"{new string('長', 60)}…", Text(page, ".looked-back"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_on_holds_until_something_else_is()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 3, AnswerKind.Yes, commitment: "はじめの役目");
        await session.HandInAndOpen();
        await session.Confirms(Green);
        await session.Confirms(City);
        await session.Begins(Green);
        await session.Answers(Green, 4, AnswerKind.Yes, commitment: "つぎの役目");
        await session.HandInAndOpen();

        var page = Handover(session, City);

        Assert.Contains("はじめの役目", Text(page, ".taken-on"), StringComparison.Ordinal);
        Assert.Contains("つぎの役目", Text(page, ".taken-on"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_join_link_is_not_on_it()
    {
        var session = await AStoredSession.Begun(App);
        var token = await session.Browser(Green).JoinLink(session.Project);

        var page = Handover(session, Green);

        Assert.DoesNotContain(token, page.Markup, StringComparison.Ordinal);
        Assert.Contains("プロジェクトのページの「参加リンク」にあります。", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_covered_is_on_it_and_what_is_missing_is_said()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 3, AnswerKind.Concern, "ひみつの理由");
        await session.HandsIn(City);

        var page = Handover(session, Green);
        var before = page.RenderCount;
        await session.IsJoinedBy(School, "校長");
        page.WaitForAssertion(() => Assert.Contains("校長", page.Markup, StringComparison.Ordinal));
        var joined = page.RenderCount;
        await session.Answers(School, 3, AnswerKind.Concern, "ひみつの理由");
        await session.Answers(Green, 1, AnswerKind.Yes);

        Assert.NotEqual(before, joined);
        Assert.Equal(joined, page.RenderCount);
        Assert.DoesNotContain("ひみつ", page.Markup, StringComparison.Ordinal);
        Assert.Contains("未定", Text(page, ".facts"), StringComparison.Ordinal);
        Assert.Contains("まだ決まっていません", Text(page, ".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_was_settled_anew_in_a_later_round_takes_the_place_of_the_earlier()
    {
        var session = await AStoredSession.Opened(App);
        await session.Decides(City, 3, "はじめの約束");
        await session.Confirms(Green);
        await session.Confirms(City);
        await session.Begins(Green);
        await session.HandInAndOpen();
        await session.Decides(City, 3, "つぎの約束");

        var page = Handover(session, Green);

        Assert.Equal("第1回の記録票　令和8年度-0001-1", Text(page, ".handover-stages a"));
        var decided = page.FindAll(".handover-items")[0].TextContent;

        Assert.Contains("つぎの約束", decided, StringComparison.Ordinal);
        Assert.DoesNotContain("はじめの約束", decided, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_between_characters_and_put_on_one_line()
    {
        var text = string.Concat(Enumerable.Repeat("👨‍👩‍👧", 200));

        Assert.Equal(Brief.Longest + 1, new System.Globalization.StringInfo(Brief.Of(text)).LengthInTextElements);
        Assert.Equal("一行目 二行目", Brief.Of("一行目\n\n 二行目"));
    }

    [Fact]
    public async Task Of_many_reasons_the_first_are_told_and_how_many_there_are_besides()
    {
        var session = await AStoredSession.Begun(App);
        foreach (var number in Enumerable.Range(3, 4))
        {
            await session.IsJoinedBy($"{number}番の会", $"{number}番の人");
            await session.Answers($"{number}番の会", 3, AnswerKind.Concern, "理由です。");
            await session.HandsIn($"{number}番の会");
        }

        await session.HandInAndOpen();

        Assert.EndsWith("ほか1団体", Text(Handover(session, Green), ".handover-items dd"), StringComparison.Ordinal);
    }

    private IRenderedComponent<HandoverPage> Handover(AStoredSession session, string party) => Render<HandoverPage>(page => page
        .Add(handover => handover.Id, session.Project)
        .Add(handover => handover.Authentication, SignedIn(session.Browser(party))));

    private async Task Describes(AStoredSession session, string contact)
    {
        var about = (await session.State()).Project.AboutText with { Contact = contact };
        Assert.Null(await App.Get<CourseCommands>().SaveAboutAsync(session.Browser(Green).In(session.Project), new GivenAbout(about, 0)));
    }
}

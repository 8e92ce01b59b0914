using AmaRulebook.Checklists.Viewing;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Closing;

public sealed class ConfirmStepTests : ScreenTest
{
    private const string Press = "この記録でまちがいありません";

    [Fact]
    public async Task It_asks_a_person_by_name_for_their_party_and_says_how_many_have()
    {
        var screen = Screen(await AStoredSession.Opened(App), City, "?step=confirm");

        Assert.Equal("この記録でまちがいありませんか", screen.Find("h1").TextContent);
        Assert.Equal("佐藤さん（あま市環境課）として　・　2団体中0団体がたしかめました", screen.Find(".actions + .hint").TextContent.Trim());
        Assert.Contains("賛成や契約のしるしではありません", screen.Find(".lead").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_was_said_stands_on_the_page()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 3, AnswerKind.Concern, "人が足りません。", "花を植えます。");
        await session.HandInAndOpen();
        await session.Decides(City, 3, "当番表で分担する。");

        var item = Screen(session, City, "?step=confirm").FindAll(".summary > li")[2].TextContent;

        Assert.All(["分かれた", "人が足りません。", "引き受けること：花を植えます。", "当番表で分担する。"], text => Assert.Contains(text, item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_press_stores_the_sign_off_and_then_says_so()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green, "?step=confirm");

        await Button(screen, Press).ClickAsync(new());

        Assert.Equal("山田", (await session.SeenBy(City)).Progress[0].SignedOffBy);
        Assert.Contains($"✓ {Green}はたしかめました（山田さん", Text(screen, "[role=status]"), StringComparison.Ordinal);
        Assert.Contains("2団体中1団体がたしかめました", Text(screen, "[role=status]"), StringComparison.Ordinal);
        Assert.DoesNotContain(screen.FindAll("button"), button => button.TextContent.Trim() == Press);
    }

    [Fact]
    public async Task The_list_says_who_has_and_who_has_not_yet()
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(City);

        var list = Screen(session, Green, "?step=confirm").FindAll(".signoffs li");

        Assert.Contains("まだ", list[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("✓ 佐藤", list[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_last_one_has_the_page_offers_the_next_session()
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(City);
        var screen = Screen(session, Green, "?step=confirm");

        await Button(screen, Press).ClickAsync(new());

        Assert.Equal(SessionPhase.Complete, (await session.SeenBy(Green)).Phase);
        Assert.DoesNotContain(screen.FindAll("button"), button => button.TextContent.Trim() == Press);
        Assert.Contains(screen.FindAll("button"), button => button.TextContent.Trim() == "第2回をはじめる");
    }

    [Fact]
    public async Task Before_the_page_lives_the_press_is_closed()
    {
        IsLive(false);

        Assert.True(Button(Screen(await AStoredSession.Opened(App), Green, "?step=confirm"), Press).HasAttribute("disabled"));
    }

    [Fact]
    public async Task Whoever_has_it_open_is_told_that_a_change_took_the_sign_off_away()
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(City);
        var screen = Screen(session, City, "?step=confirm");
        Assert.DoesNotContain("外れました", screen.Markup, StringComparison.Ordinal);

        await session.Ask(Green, (commands, command) =>
            commands.DecideAsync(command, session.Id, new GivenAgreement(session.Item(2), "夏は週1回。", 0), withdrawSignOffs: true));

        screen.WaitForAssertion(() => Assert.Contains("「この記録でまちがいありません」が外れました", Text(screen, ".problem"), StringComparison.Ordinal));
        await session.Confirms(City);
        screen.WaitForAssertion(() => Assert.Empty(screen.FindAll(".problem:not([hidden])")));
    }
}

using AmaRulebook.Checklists.Wizard;
using AngleSharp.Dom;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Closing;

/// <summary>この回は欠席, from waiting to the record.</summary>
public sealed class AbsenceScreenTests : ScreenTest
{
    [Fact]
    public async Task Asked_and_answered_the_others_need_not_wait()
    {
        var session = await ThreeWaiting();
        var dialogs = Dialogs();
        var (yamada, sato) = (Screen(session, Green), Screen(session, City));

        var marking = Absence(yamada)!.ClickAsync(new());
        dialogs.WaitForAssertion(() => Assert.Contains($"「{School}」を待たずに進みます", dialogs.Markup, StringComparison.Ordinal));
        await Button(dialogs, "欠席にする").ClickAsync(new());
        await marking;

        sato.WaitForAssertion(() => Assert.Contains("2団体すべてが出しました。1団体は欠席です", Text(sato, "[role=status]"), StringComparison.Ordinal));
        Assert.Contains("この回は欠席", Text(sato, ".progress"), StringComparison.Ordinal);
        Assert.Contains(sato.FindAll("button"), button => button.TextContent == "みんなの答えを開く");
    }

    [Fact]
    public async Task It_can_be_taken_back_with_one_press()
    {
        var session = await ThreeWaiting();
        await session.MarksAbsent(Green, School);
        var yamada = Screen(session, Green);

        await Absence(yamada)!.ClickAsync(new());

        Assert.DoesNotContain("この回は欠席</b>", yamada.Markup, StringComparison.Ordinal);
        Assert.Equal(0, (await session.SeenBy(City)).AbsentCount);
    }

    [Fact]
    public async Task The_absent_party_is_told_and_may_come_all_the_same()
    {
        var session = await ThreeWaiting();
        await session.MarksAbsent(Green, School);
        Assert.Contains("答えを出すと、欠席は取り消され", Text(Screen(session, School, "?item=1"), "[role=status]"), StringComparison.Ordinal);

        await session.HandsIn(School);

        Assert.DoesNotContain("欠席は取り消され", Screen(session, School, "?item=1").Markup, StringComparison.Ordinal);
        Assert.Equal(0, (await session.SeenBy(City)).AbsentCount);
    }

    [Fact]
    public async Task Nobody_else_may() => Assert.Null(Absence(Screen(await ThreeWaiting(), City)));

    [Fact]
    public async Task Of_two_none_can_be_absent()
    {
        var session = await AStoredSession.Begun(App);
        await session.HandsIn(Green);

        Assert.Null(Absence(Screen(session, Green)));
    }

    [Fact]
    public async Task When_confirming_the_last_one_that_is_waited_for_ends_the_session()
    {
        var session = await ThreeWaiting();
        await session.Opens(Green);
        await session.Confirms(Green);
        await session.Confirms(City);
        var dialogs = Dialogs();
        var yamada = Screen(session, Green, "?step=confirm");

        var marking = Absence(yamada)!.ClickAsync(new());
        dialogs.WaitForAssertion(() => Assert.Contains("この回はここで終わります", dialogs.Markup, StringComparison.Ordinal));
        await Button(dialogs, "欠席にする").ClickAsync(new());
        await marking;

        Assert.Contains("第1回が終わりました", Text(yamada, "[role=status]"), StringComparison.Ordinal);
        Assert.Contains("3団体中2団体がたしかめました", yamada.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_absent_party_confirms_the_record_later()
    {
        var session = await Ended();
        Assert.Contains("あとからたしかめることができます", Screen(session, School).Markup, StringComparison.Ordinal);
        var record = Record(session, School);
        Assert.Contains("3団体中2団体がたしかめました", record.Markup, StringComparison.Ordinal);

        await Button(record, "この記録でまちがいありません").ClickAsync(new());

        Assert.Contains("あとからたしかめました", Text(record, ".signed"), StringComparison.Ordinal);
        Assert.DoesNotContain(record.FindAll("button"), button => button.TextContent.Trim() == "この記録でまちがいありません");
        Assert.True((await session.SeenBy(Green)).Progress[2].IsLate);
    }

    [Fact]
    public async Task Those_who_were_there_have_nothing_more_to_confirm() => Assert.DoesNotContain(
        Record(await Ended(), Green).FindAll("button"), button => button.TextContent.Trim() == "この記録でまちがいありません");

    private static IElement? Absence(IRenderedComponent<StagePage> screen) => screen.FindAll("button.absence").SingleOrDefault();

    private async Task<AStoredSession> ThreeWaiting()
    {
        var session = await AStoredSession.Begun(App);
        await session.IsJoinedBy(School, "校長");
        await session.HandsIn(Green);
        await session.HandsIn(City);
        return session;
    }

    private async Task<AStoredSession> Ended()
    {
        var session = await ThreeWaiting();
        await session.MarksAbsent(Green, School);
        await session.Opens(City);
        await session.Confirms(Green);
        await session.Confirms(City);
        return session;
    }
}

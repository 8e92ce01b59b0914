using AmaRulebook.Projects;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Hub;

/// <summary>How a project ends on its hub, and goes on again.</summary>
public sealed class HubEndingTests : ScreenTest
{
    [Fact]
    public async Task The_end_is_asked_for_and_shown_to_all_in_the_place_of_the_next_thing()
    {
        var session = await AStoredSession.Begun(App);
        var (dialogs, mine, theirs) = (Dialogs(), Hub(session, Green), Hub(session, City));

        await End(mine, dialogs, EndingKind.NotTogether, "今年は人手がありません。");

        theirs.WaitForAssertion(() => Assert.Contains("このプロジェクトは終わりました（今回は協働しない）", Text(theirs, ".next"), StringComparison.Ordinal));
        Assert.Contains("今年は人手がありません。", Text(theirs, ".next"), StringComparison.Ordinal);
        Assert.Contains("山田さんが終えました", Text(theirs, ".next"), StringComparison.Ordinal);
        Assert.Contains("「計画段階」の第1回は、まだ続けられます", Text(theirs, ".next a"), StringComparison.Ordinal);
        Assert.Empty(theirs.FindAll(".next .button:not(.quiet)"));
        Assert.Empty(theirs.FindAll(".end"));
    }

    [Fact]
    public async Task It_goes_on_again_for_all()
    {
        var session = await AStoredSession.Begun(App);
        var (dialogs, mine, theirs) = (Dialogs(), Hub(session, Green), Hub(session, City));
        await End(mine, dialogs, EndingKind.Cancelled, "");

        var reopening = Button(theirs, "もう一度はじめる").ClickAsync(new());
        await Answer(dialogs, "はじめる");
        await reopening;

        mine.WaitForAssertion(() => Assert.Contains("答えを出す", Text(mine, ".next .button"), StringComparison.Ordinal));
        Assert.Null((await session.State()).Project.Ending);
    }

    [Fact]
    public async Task Without_a_kind_nothing_ends()
    {
        var session = await AStoredSession.Begun(App);
        var hub = Hub(session, Green);

        await Button(hub, "プロジェクトを終える").ClickAsync(new());

        Assert.Contains("「終え方」をえらんでください", Text(hub, ".end [role=alert]:not([hidden])"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_has_ended_the_stage_offers_no_beginning()
    {
        var session = await AStoredSession.Begun(App);
        await session.HandInAndOpen();
        await session.Confirms(Green);
        await session.Confirms(City);
        Assert.Null(await App.Get<CourseCommands>().EndAsync(session.Browser(City).In(session.Project), EndingKind.Completed, ""));

        var screen = Screen(session, Green);

        Assert.DoesNotContain("第2回をはじめる", Text(screen, "button"), StringComparison.Ordinal);
        Assert.Contains("このプロジェクトは「完了」として終わっています", Text(screen, ".note"), StringComparison.Ordinal);
    }

    private static async Task End(IRenderedComponent<HubPage> hub, IRenderedComponent<MudBlazor.MudDialogProvider> dialogs, EndingKind kind, string reason)
    {
        await hub.Find($"input[name=ending][value={kind}]").ChangeAsync(new() { Value = kind.ToString() });
        await hub.Find("#ending-reason").ChangeAsync(new() { Value = reason });
        var ending = Button(hub, "プロジェクトを終える").ClickAsync(new());
        await Answer(dialogs, "終える");
        await ending;
    }

    private static async Task Answer(IRenderedComponent<MudBlazor.MudDialogProvider> dialogs, string choice)
    {
        dialogs.WaitForAssertion(() => Button(dialogs, choice));
        await Button(dialogs, choice).ClickAsync(new());
    }
}

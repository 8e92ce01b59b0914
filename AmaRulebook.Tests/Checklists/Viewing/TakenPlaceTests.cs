using AmaRulebook.Live;
using AmaRulebook.Projects;
using AmaRulebook.Reviews;
using AmaRulebook.Reviews.Keeping;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>An open page whose browser has no place in the project any more.</summary>
public sealed class TakenPlaceTests : ScreenTest
{
    [Fact]
    public async Task It_is_led_out_when_the_place_goes_and_shows_nothing_of_what_comes_after()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, City);
        Assert.NotEmpty(screen.FindAll("section.talk"));

        await session.Ask(City, (_, command) => App.Get<ProjectCommands>().LeaveBrowserAsync(command));

        screen.WaitForAssertion(() => Assert.Equal(("", true), (screen.Markup.Trim(), IsLedOut(session))));
        await session.Says(Green, 1, "もう聞こえません。");
        Assert.Equal("", screen.Markup.Trim());
        Assert.Empty(App.Get<Presence>().Find(session.Project));
    }

    [Fact]
    public async Task A_browser_that_acts_for_somebody_else_by_now_loads_its_page_again()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, City);
        await App.Get<ProjectGate>().MoveInAsync(session.Browser(City).Id, await session.Browser(Green).Entrance(session.Project));

        await session.Says(Green, 1, "ひとこと");

        screen.WaitForAssertion(() => Assert.Equal(("", true), (screen.Markup.Trim(), IsLedOut(session))));
    }

    [Fact]
    public async Task While_others_leave_it_stays()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);

        await session.Ask(City, (_, command) => App.Get<ProjectCommands>().LeaveBrowserAsync(command));
        await session.Says(Green, 1, "まだいます。");

        screen.WaitForAssertion(() => Assert.Contains("まだいます。", screen.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_led_out_when_the_project_is_deleted()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, City);
        var administrator = await AStaffUser.Comes(App, StaffRole.Administrator);
        App.Time.Advance(TimeSpan.FromSeconds(1));
        await App.Get<StaffLog>().WriteAsync(StaffDeed.Exported, administrator.AccountId, session.Project, "x.json");

        Assert.Null(await App.Get<KeepingCommands>().DeleteAsync(administrator, session.Project, (await session.State()).Project.Name));

        screen.WaitForAssertion(() => Assert.Equal(("", true), (screen.Markup.Trim(), IsLedOut(session))));
    }

    [Fact]
    public async Task A_project_that_is_kept_away_says_so_before_anybody_presses_anything()
    {
        var session = await AStoredSession.Opened(App);
        var (hub, screen) = (Hub(session, City), Screen(session, Green));
        var administrator = await AStaffUser.Comes(App, StaffRole.Administrator);
        Assert.Null(await session.Ask(Green, (_, command) => App.Get<CourseCommands>().EndAsync(command, EndingKind.Cancelled, "")));
        hub.WaitForAssertion(() => Assert.Contains("もう一度はじめる", hub.Markup, StringComparison.Ordinal));
        Assert.Empty(screen.FindAll(".archived"));

        Assert.Null(await App.Get<KeepingCommands>().ArchiveAsync(administrator, session.Project));

        screen.WaitForAssertion(() => Assert.Contains("このプロジェクトは保管中です", Text(screen, ".archived"), StringComparison.Ordinal));
        hub.WaitForAssertion(() => Assert.Contains("企画政策課", Text(hub, ".archived"), StringComparison.Ordinal));
        Assert.DoesNotContain("もう一度はじめる", hub.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("もう一度はじめる", (await session.State()).Project.RefuseEnded()!.Message, StringComparison.Ordinal);
    }

    private bool IsLedOut(AStoredSession session) =>
        Services.GetRequiredService<NavigationManager>().Uri.EndsWith($"/projects/{session.Project}", StringComparison.Ordinal);
}

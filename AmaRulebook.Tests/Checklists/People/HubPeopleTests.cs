using AmaRulebook.Checklists.Hub;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.People;

/// <summary>Who takes part, as the hub tells it: coming in, waiting, taking over.</summary>
public sealed class HubPeopleTests : PeopleScreenTest
{
    [Fact]
    public async Task Taking_over_is_offered_when_the_holder_has_been_away_for_ten_minutes()
    {
        var session = await AStoredSession.Begun(App);
        App.Get<Presence>().Enter(session.Project, (await session.State()).Project.FacilitatorId).Drop();
        var hub = Page<HubPage>(session, City);
        var dialogs = Dialogs();
        App.Time.Advance(TimeSpan.FromMinutes(9.9));
        Assert.Empty(hub.FindAll(".take-over button"));

        App.Time.Advance(TimeSpan.FromMinutes(0.1));

        hub.WaitForAssertion(() => Assert.Single(hub.FindAll(".take-over button")));
        await Confirm(hub, dialogs, "進行役を引き受ける", "引き受ける");
        Assert.Equal("佐藤", (await session.State()).Project.NameOf((await session.State()).Project.FacilitatorId));
        Assert.Contains("席をはずしていたので、引き受けました", Text(hub, ".facilitator"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_open_page_of_somebody_whose_place_ended_shows_nothing_and_asks_the_door()
    {
        var session = await AStoredSession.Begun(App);
        await session.IsJoinedBy(School, "校長");
        var page = Page<HubPage>(session, School);
        var navigation = Services.GetRequiredService<BunitNavigationManager>();

        await session.Ask(School, (commands, command) => commands.LeaveProjectAsync(command));

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("h1")));
        var asked = navigation.History.First();
        Assert.Equal(($"/projects/{session.Project}", true), (asked.Uri, asked.Options.ForceLoad));
    }

    [Fact]
    public async Task One_who_waits_sees_no_way_to_anything_but_taking_it_back()
    {
        var session = await AStoredSession.Begun(App);
        var suzuki = new ABrowser(App);
        await suzuki.JoinsPartyOf(session.Browser(Green), session.Project, "鈴木");
        var (page, dialogs) = (Page<HubPage>(session, suzuki), Dialogs());
        Assert.Equal(["団体をまちがえたので、申しこみを取り消す"], page.FindAll("button").Select(button => button.TextContent.Trim()));

        await Confirm(page, dialogs, "団体をまちがえたので、申しこみを取り消す", "取り消す");

        Assert.False(await App.Get<BrowserPlaces>().HoldsAsync(suzuki.Id, session.Project));
    }

    [Fact]
    public async Task A_person_who_waits_is_declined_after_a_question()
    {
        var session = await AStoredSession.Begun(App);
        var suzuki = new ABrowser(App);
        await suzuki.JoinsPartyOf(session.Browser(City), session.Project, "鈴木");
        var (page, dialogs) = (Page<HubPage>(session, City), Dialogs());

        await Confirm(page, dialogs, "迎えない", "迎えない");

        Assert.DoesNotContain("鈴木", page.Markup, StringComparison.Ordinal);
        Assert.False(await App.Get<BrowserPlaces>().HoldsAsync(suzuki.Id, session.Project));
    }

    [Fact]
    public async Task The_message_has_the_project_and_the_link_and_the_code_is_there_when_it_was_made()
    {
        var session = await AStoredSession.Begun(App);
        var page = Page<HubPage>(session, City);
        Assert.Contains("「中央公園の花壇づくり」", Text(page, "#invitation"), StringComparison.Ordinal);
        Assert.EndsWith(page.Find("#join-link").GetAttribute("value")!, Text(page, "#invitation"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".code"));

        await Button(page, "口で伝える参加コードをつくる").ClickAsync();

        Assert.Equal(App.Get<ProjectKeys>().RevealJoinCode((await session.State()).Project), Text(page, ".code"));
        Assert.Contains("11月24日(火)", Text(page, ".join-code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_entrance_and_its_code_are_hidden_until_asked_for()
    {
        var session = await AStoredSession.Begun(App);
        var page = Page<HubPage>(session, City);
        Assert.Single(page.FindAll("svg.qr"));

        await Button(page, "入口を見る").ClickAsync();
        Assert.Contains("佐藤さんだけの入口", Text(page, ".personal figcaption"), StringComparison.Ordinal);

        await Button(page, "入口をかくす").ClickAsync();
        Assert.Single(page.FindAll("svg.qr"));
    }
}

using AmaRulebook.Live;
using AmaRulebook.Projects;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Viewing;

public sealed class WhoIsHereTests : ScreenTest
{
    [Fact]
    public async Task Who_comes_moves_and_goes_is_seen_by_the_others_and_nobody_sees_themselves()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=1");
        Assert.Equal("", Text(screen, ".here"));
        var sato = await session.Browser(City).Participant(session.Project);

        var visit = App.Get<Presence>().Enter(session.Project, sato.Id, new Spot(session.StageId, 4));
        Announced();
        screen.WaitForAssertion(() => Assert.Equal("佐藤、 項目4", Text(screen, ".here")));

        visit.MoveTo(new Spot("doing", 2));
        Announced();
        screen.WaitForAssertion(() => Assert.Contains("いま見ています", Text(screen, ".here"), StringComparison.Ordinal));

        visit.Drop();
        Announced();
        screen.WaitForAssertion(() => Assert.Equal("", Text(screen, ".here")));
    }

    [Fact]
    public async Task The_page_says_on_which_item_its_person_is()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=3");

        Assert.Equal(new Spot(session.StageId, 3), Assert.Single(App.Get<Presence>().Find(session.Project)).Spot);

        screen.Instance.Dispose();
        Assert.Empty(App.Get<Presence>().Find(session.Project));
    }

    [Fact]
    public async Task A_page_that_does_not_live_yet_is_not_there()
    {
        var session = await AStoredSession.Begun(App);
        IsLive(false);

        Screen(session, Green, "?item=3");

        Assert.Empty(App.Get<Presence>().Find(session.Project));
    }

    [Fact]
    public async Task Who_waits_to_be_let_in_is_not_there_yet()
    {
        var session = await AStoredSession.Begun(App);
        var suzuki = new ABrowser(App);
        await suzuki.JoinsPartyOf(session.Browser(Green), session.Project, "鈴木");

        Screen(session, suzuki, "?item=3");

        Assert.Empty(App.Get<Presence>().Find(session.Project));
    }

    [Fact]
    public async Task What_others_do_elsewhere_renders_no_page_again()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=1");
        var renders = screen.RenderCount;
        using var other = App.Get<Presence>().Enter(Guid.NewGuid(), Guid.NewGuid());
        using var stranger = App.Get<Presence>().Enter(session.Project, Guid.NewGuid(), new Spot("planning", 2));

        Announced();

        Assert.Equal(renders, screen.RenderCount);
    }

    private void Announced() => App.Time.Advance(Presence.Pause);
}

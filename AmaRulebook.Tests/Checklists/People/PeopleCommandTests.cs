using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.People;

/// <summary>Who takes part and in which role, stored: rows, browsers and history together.</summary>
public sealed class PeopleCommandTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    private ProjectCommands Projects => app.Get<ProjectCommands>();

    private BrowserPlaces Places => app.Get<BrowserPlaces>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Who_moves_takes_all_browsers_along_and_the_old_entrance_leads_nowhere()
    {
        var session = await AStoredSession.Begun(app);
        var (phone, computer) = (session.Browser(City), new ABrowser(app));
        var entrance = await phone.Entrance(session.Project);
        await app.Get<ProjectGate>().MoveInAsync(computer.Id, entrance);
        await session.Answers(City, 1, AnswerKind.Concern, "ひみつ");

        Assert.Null(await session.Ask(City, (commands, command) => commands.MoveAsync(command, new TargetParty(null, Shops, PartyKind.Business))));

        var moved = await phone.Participant(session.Project);
        Assert.Equal(moved.Id, (await computer.Participant(session.Project)).Id);
        Assert.Equal((null, null), await app.Get<ProjectGate>().MoveInAsync(Guid.NewGuid(), entrance));
        var project = (await session.State()).Project;
        Assert.Equal(Shops, project.FindParty(moved.PartyId)!.Name);
        Assert.Equal([City], project.LeftParties.Select(party => party.Name));
        Assert.Null((await session.SeenBy(City, 1)).Mine);
        Assert.Equal([nameof(ParticipantMoved), nameof(PartyLeft)], (await History.Verbs(app, session.Project)).TakeLast(2));
    }

    [Fact]
    public async Task A_party_without_a_trace_vanishes_when_its_last_person_moves()
    {
        var session = await AStoredSession.Begun(app);

        await session.Ask(City, (commands, command) => commands.MoveAsync(command, new TargetParty(null, Shops, PartyKind.Business)));

        Assert.Empty((await session.State()).Project.LeftParties);
        Assert.Equal([Green, Shops], (await app.Get<ProjectGate>().FindInvitationAsync(await session.Browser(Green).JoinLink(session.Project)))!.Parties.Select(party => party.Name));
    }

    [Fact]
    public async Task Who_moves_to_a_party_that_is_there_can_do_nothing_until_let_in()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(School, "校長");
        var green = (await session.Browser(Green).Participant(session.Project)).PartyId;

        Assert.Null(await session.Ask(School, (commands, command) => commands.MoveAsync(command, new TargetParty(green))));

        Assert.Equal(RefusalKind.NotAllowed, (await session.Ask(School, (commands, command) => commands.AnswerAsync(command, session.Id, new GivenAnswer("planning-1", AnswerKind.Yes), false)))!.Kind);
        Assert.True((await session.Browser(School).Participant(session.Project)).IsWaiting);
    }

    [Fact]
    public async Task A_successor_comes_in_by_the_entrance_that_only_the_handing_browser_is_shown_until_then()
    {
        var session = await AStoredSession.Begun(app);
        var (phone, computer, successor) = (session.Browser(City), new ABrowser(app), new ABrowser(app));
        await app.Get<ProjectGate>().MoveInAsync(computer.Id, await phone.Entrance(session.Project));

        Assert.Null(await Projects.HandOverAsync(phone.In(session.Project), "高橋"));

        Assert.False(await Places.HoldsAsync(phone.Id, session.Project));
        Assert.Null(await Places.FindEndedAsync(computer.Id, session.Project));
        var ended = await Places.FindEndedAsync(phone.Id, session.Project);
        Assert.Equal(PlaceEnd.Succeeded, ended!.Why);
        var shown = await app.Get<ProjectGate>().FindSuccessorAsync(ended.NextId!.Value);
        Assert.Equal((session.Project, null), await app.Get<ProjectGate>().MoveInAsync(successor.Id, shown.Entrance!));
        Assert.Equal("高橋", (await successor.Participant(session.Project)).Name);
        Assert.Null((await app.Get<ProjectGate>().FindSuccessorAsync(ended.NextId!.Value)).Entrance);
    }

    [Fact]
    public async Task The_role_that_goes_along_to_a_successor_stands_in_the_history()
    {
        var session = await AStoredSession.Begun(app);

        await Projects.HandOverAsync(session.Browser(Green).In(session.Project), "高橋");

        Assert.Equal([nameof(PlaceHandedOver), nameof(FacilitationHandedOn)], (await History.Verbs(app, session.Project)).TakeLast(2));
        Assert.DoesNotContain(await History.Of(app, session.Project), activity => activity.Data.Contains("高橋", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_one_who_keeps_the_meeting_going_gets_at_no_covered_answers_by_a_new_entrance()
    {
        var session = await AStoredSession.Begun(app);
        await session.Answers(City, 1, AnswerKind.Concern);
        var sato = await session.Browser(City).Participant(session.Project);

        Assert.Equal(RefusalKind.TooEarly, (await session.Ask(Green, (commands, command) => commands.RenewEntranceForAsync(command, sato.Id)))!.Kind);

        Assert.Equal(sato.Entrance.Hash, (await session.Browser(City).Participant(session.Project)).Entrance.Hash);
    }

    [Fact]
    public async Task Once_opened_the_one_who_keeps_the_meeting_going_helps_with_a_new_entrance()
    {
        var session = await AStoredSession.Opened(app);
        var sato = await session.Browser(City).Participant(session.Project);
        var old = await session.Browser(City).Entrance(session.Project);

        Assert.Null(await session.Ask(Green, (commands, command) => commands.RenewEntranceForAsync(command, sato.Id)));

        Assert.Null(await app.Get<ProjectGate>().FindEntranceAsync(old));
        Assert.Equal("佐藤", (await app.Get<ProjectGate>().FindEntranceAsync(await session.Browser(City).Entrance(session.Project)))!.PersonName);
        Assert.Equal(nameof(EntranceRenewedFor), (await History.Verbs(app, session.Project))[^1]);
    }

    [Fact]
    public async Task What_happens_twice_stands_once_in_the_history()
    {
        var session = await AStoredSession.Begun(app);
        var (yamada, sato) = (session.Browser(Green), (await session.Browser(City).Participant(session.Project)).Id);
        await Projects.HandOnFacilitationAsync(yamada.In(session.Project), sato);
        await Projects.MakeJoinCodeAsync(yamada.In(session.Project));
        var before = await History.Verbs(app);

        await Projects.HandOnFacilitationAsync(yamada.In(session.Project), sato);
        await Projects.MakeJoinCodeAsync(yamada.In(session.Project));
        await session.Ask(City, (commands, command) => commands.TakeOverFacilitationAsync(command));

        Assert.Equal(before, await History.Verbs(app));
    }

    [Fact]
    public async Task The_role_is_taken_over_in_a_meeting_and_not_after_it()
    {
        var session = await AStoredSession.Opened(app);
        await session.Confirms(Green);
        app.Get<Live.Presence>().Enter(session.Project, (await session.State()).Project.FacilitatorId).Drop();
        app.Time.Advance(Project.AwayBeforeTakeover);
        await session.Confirms(City);

        var refusal = await session.Ask(City, (commands, command) => commands.TakeOverFacilitationAsync(command));
        await session.Begins(City);

        Assert.Equal(RefusalKind.Closed, refusal!.Kind);
        Assert.Null(await session.Ask(City, (commands, command) => commands.TakeOverFacilitationAsync(command)));
        Assert.Equal(nameof(FacilitationTakenOver), (await History.Verbs(app, session.Project))[^1]);
    }

    [Fact]
    public async Task A_code_leads_to_the_join_link_until_it_runs_out_or_is_withdrawn()
    {
        var session = await AStoredSession.Begun(app);
        var (gate, keys, yamada) = (app.Get<ProjectGate>(), app.Get<ProjectKeys>(), session.Browser(Green));
        await Projects.MakeJoinCodeAsync(yamada.In(session.Project));
        var code = keys.RevealJoinCode((await session.State()).Project)!;

        Assert.Equal(await yamada.JoinLink(session.Project), await gate.FindByCodeAsync(code.ToLowerInvariant()));
        app.Time.AdjustTime(app.Time.GetUtcNow().AddHours(24));   // without a day of timers
        Assert.Null(await gate.FindByCodeAsync(code));
        Assert.Null(keys.RevealJoinCode((await session.State()).Project));

        await Projects.MakeJoinCodeAsync(yamada.In(session.Project));
        var second = keys.RevealJoinCode((await session.State()).Project)!;
        await Projects.WithdrawJoinCodeAsync(yamada.In(session.Project));
        Assert.Null(await gate.FindByCodeAsync(second));
    }
}

using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.People;

/// <summary>Who leaves, is put out or is declined, stored: rows, browsers and history together.</summary>
public sealed class LeavingCommandTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    private ProjectCommands Projects => app.Get<ProjectCommands>();

    private BrowserPlaces Places => app.Get<BrowserPlaces>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_party_that_leaves_is_out_of_the_sessions_under_way_and_its_browsers_come_back_at_once()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(School, "校長");
        await session.Answers(School, 1, AnswerKind.Concern);
        await session.HandsIn(School);
        await session.HandInAndOpen();

        Assert.Null(await session.Ask(School, (commands, command) => commands.LeaveProjectAsync(command)));

        Assert.Equal(RefusalKind.NotAllowed, (await session.Ask(School, (commands, command) => commands.ConfirmAsync(command, session.Id)))!.Kind);
        Assert.Equal([nameof(PartyLeft), nameof(SessionLeft)], (await History.Verbs(app, session.Project)).TakeLast(2));
        Assert.True((await session.SeenBy(Green)).Progress[2].HasLeft);

        var school = (await session.State()).Project.LeftParties.Single().Id;
        var link = await session.Browser(Green).JoinLink(session.Project);
        await app.Get<ProjectGate>().JoinAsync(session.Browser(School).Id, Guid.NewGuid(), link, new JoiningForm(school, null, null, "校長"));

        Assert.True((await session.Browser(School).Participant(session.Project)).IsAdmitted);
        Assert.Equal([nameof(ParticipantJoined), nameof(PartyReturned)], (await History.Verbs(app, session.Project)).TakeLast(2));
    }

    [Fact]
    public async Task A_stranger_gets_at_no_covered_answers_of_a_party_that_left()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(School, "校長");
        await session.Answers(School, 1, AnswerKind.Concern, "ひみつ");
        await session.Ask(School, (commands, command) => commands.LeaveProjectAsync(command));
        var school = (await session.State()).Project.LeftParties.Single().Id;
        var stranger = new ABrowser(app);

        await app.Get<ProjectGate>().JoinAsync(
            stranger.Id, Guid.NewGuid(), await session.Browser(Green).JoinLink(session.Project), new JoiningForm(school, null, null, "だれか"));

        var waiting = await stranger.Participant(session.Project);
        Assert.True(waiting.IsWaiting);
        Assert.Equal(RefusalKind.TooEarly, (await session.Ask(Green, (commands, command) => commands.AdmitAsync(command, waiting.Id)))!.Kind);
    }

    [Fact]
    public async Task The_last_of_a_party_is_put_out_once_its_answers_are_open_and_the_session_goes_on()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(School, "校長");
        await session.HandsIn(School);
        var principal = await session.Browser(School).Participant(session.Project);
        Task<Refusal?> Removed(string by) => session.Ask(by, (commands, command) => commands.RemoveAsync(command, principal.Id, " "));
        Assert.Equal(RefusalKind.TooEarly, (await Removed(Green))!.Kind);
        await session.HandInAndOpen();
        Assert.Equal(RefusalKind.NotAllowed, (await Removed(City))!.Kind);

        Assert.Null(await Removed(Green));
        Assert.Null(await Removed(Green));

        Assert.Equal([nameof(ParticipantRemoved), nameof(PartyLeft), nameof(SessionLeft)], (await History.Verbs(app, session.Project)).TakeLast(3));
        Assert.Equal(RefusalKind.NotAllowed, (await session.Ask(School, (commands, command) => commands.ConfirmAsync(command, session.Id)))!.Kind);
        Assert.Equal((null, null), await app.Get<ProjectGate>().MoveInAsync(Guid.NewGuid(), app.Get<ProjectKeys>().RevealEntrance(principal)));
    }

    [Fact]
    public async Task Leaving_and_coming_back_replay_to_the_rows()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(School, "校長");
        await session.HandsIn(School);
        await session.Ask(School, (commands, command) => commands.LeaveProjectAsync(command));
        await session.HandInAndOpen();
        var school = (await session.State()).Project.LeftParties.Single().Id;
        await app.Get<ProjectGate>().JoinAsync(
            session.Browser(School).Id, Guid.NewGuid(), await session.Browser(Green).JoinLink(session.Project), new JoiningForm(school, null, null, "校長"));
        var rows = Replay.Of((await session.State()).Latest("planning")!);
        Assert.Contains("left", rows, StringComparison.Ordinal);
        Assert.Equal(rows, Replay.Of(await History.Of(app, session.Project), session.Id));

        await session.Answers(School, 1, AnswerKind.Concern);

        rows = Replay.Of((await session.State()).Latest("planning")!);
        Assert.DoesNotContain("left", rows, StringComparison.Ordinal);
        Assert.Equal(rows, Replay.Of(await History.Of(app, session.Project), session.Id));
    }

    [Fact]
    public async Task A_browser_whose_person_was_declined_holds_no_place_and_is_told()
    {
        var session = await AStoredSession.Begun(app);
        var suzuki = new ABrowser(app);
        await suzuki.JoinsPartyOf(session.Browser(City), session.Project, "鈴木");
        var waiting = await suzuki.Participant(session.Project);

        Assert.Null(await Projects.DeclineAsync(session.Browser(City).In(session.Project), waiting.Id));

        Assert.False(await Places.HoldsAsync(suzuki.Id, session.Project));
        Assert.Empty(await Places.ListAsync(suzuki.Id));
        Assert.Equal((City, PlaceEnd.Declined), ((await Places.FindEndedAsync(suzuki.Id, session.Project))!.PartyName, (await Places.FindEndedAsync(suzuki.Id, session.Project))!.Why));
        Assert.Equal(RefusalKind.NotAllowed, (await Projects.WithdrawAsync(suzuki.In(session.Project)))!.Kind);
        Assert.Equal(1, await app.Read(db => db.Set<Participant>().CountAsync(person => person.EndedAt != null)));
    }
}

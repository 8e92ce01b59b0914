using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;
using Command = AmaRulebook.Projects.Command;

namespace AmaRulebook.Checklists;

public sealed class SessionCommandTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public static TheoryData<string> Verbs => [.. Asks.Keys];

    private static Dictionary<string, Func<SessionCommands, Command, Guid, Task<Refusal?>>> Asks { get; } = new()
    {
        ["answer"] = (commands, command, id) => commands.AnswerAsync(command, id, new GivenAnswer("planning-1", AnswerKind.Concern), true),
        ["hand in"] = (commands, command, id) => commands.HandInAsync(command, id, true),
        ["open"] = (commands, command, id) => commands.OpenAsync(command, id),
        ["look"] = (commands, command, id) => commands.LookWithoutAnswerAsync(command, id, true),
        ["say"] = (commands, command, id) => commands.SayAsync(command, id, "planning-1", "ひとこと"),
        ["decide"] = (commands, command, id) => commands.DecideAsync(command, id, new GivenAgreement("planning-1", "決めた", 0), true),
        ["enter for"] = (commands, command, id) => commands.EnterForAsync(command, id, Guid.NewGuid(), new GivenAnswer("planning-1", AnswerKind.Concern), new(EntrySource.Table, "会長"), true),
        ["hand in for"] = (commands, command, id) => commands.HandInForAsync(command, id, Guid.NewGuid(), new(EntrySource.Paper, ""), true),
        ["confirm on paper"] = (commands, command, id) => commands.ConfirmOnPaperAsync(command, id, Guid.NewGuid(), "会長"),
        ["confirm"] = (commands, command, id) => commands.ConfirmAsync(command, id),
    };

    public void Dispose() => app.Dispose();

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_session_of_another_project_is_out_of_reach(string verb)
    {
        var (mine, others) = (await AStoredSession.Opened(app), await AStoredSession.Begun(app));
        await Refuses(others, () => mine.Ask(Green, (commands, command) => Asks[verb](commands, command, others.Id)));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Another_project_cannot_be_named_without_a_place_in_it(string verb)
    {
        var (mine, others) = (await AStoredSession.Opened(app), await AStoredSession.Begun(app));
        var command = mine.Browser(Green).In(others.Project);
        await Refuses(others, () => Asks[verb](app.Get<SessionCommands>(), command, others.Id));
    }

    [Theory]
    [InlineData("answer", RefusalKind.Closed)]
    [InlineData("hand in", RefusalKind.Closed)]
    [InlineData("open", null)]
    [InlineData("look", RefusalKind.Closed)]
    [InlineData("say", RefusalKind.Closed)]
    [InlineData("decide", RefusalKind.Closed)]
    [InlineData("confirm", null)]
    public async Task A_complete_session_stays_as_it_is(string verb, RefusalKind? kind)
    {
        var session = await AStoredSession.Opened(app);
        await session.Confirms(Green);
        await session.Confirms(City);
        var (seen, history) = (await session.SeenByBoth(), await History.Verbs(app));

        var refusal = await session.Ask(Green, (commands, command) => Asks[verb](commands, command, session.Id));

        Assert.Equal(kind, refusal?.Kind);
        Assert.Equal(seen, await session.SeenByBoth());
        Assert.Equal(history, await History.Verbs(app));
    }

    [Fact]
    public async Task Both_sides_begin_at_once_and_there_is_one_session()
    {
        var session = await AStoredSession.Opened(app);

        var refusals = await Task.WhenAll(new[] { Green, City, Green, City }.Select(party => Task.Run(() =>
            session.Ask(party, (commands, command) => commands.BeginAsync(command, "thinking", SessionMode.Apart)))));

        Assert.Equal([RefusalKind.Closed, RefusalKind.Closed, RefusalKind.Closed], refusals.OfType<Refusal>().Select(refusal => refusal.Kind));
        Assert.Single((await session.State()).Sessions, other => other.StageId == "thinking");
    }

    [Fact]
    public async Task A_stage_that_is_not_in_the_book_is_refused()
    {
        var session = await AStoredSession.Begun(app);

        Assert.NotNull(await session.Ask(Green, (commands, command) => commands.BeginAsync(command, "later", SessionMode.Apart)));
    }

    [Fact]
    public async Task An_operation_that_comes_again_says_the_remark_once()
    {
        var session = await AStoredSession.Opened(app);
        var command = session.Browser(City).In(session.Project);
        var commands = app.Get<SessionCommands>();

        Assert.Null(await commands.SayAsync(command, session.Id, session.Item(1), "はじめましょう。"));
        Assert.Null(await commands.SayAsync(command, session.Id, session.Item(1), "はじめましょう。"));

        Assert.Single((await session.SeenBy(Green, 1)).Remarks);
        Assert.Single(await History.Verbs(app), nameof(RemarkMade));
    }

    [Fact]
    public async Task Sign_offs_that_a_change_takes_off_are_gone_in_the_file_and_named_in_the_history()
    {
        var session = await AStoredSession.Opened(app);
        await session.Confirms(Green);

        Assert.Equal(RefusalKind.WithdrawsSignOffs, (await Decide(session, consented: false))!.Kind);
        Assert.True((await session.SeenBy(City)).Progress[0].HasSignedOff);
        Assert.Null(await Decide(session, consented: true));

        Assert.DoesNotContain((await session.SeenBy(City)).Progress, party => party.HasSignedOff);
        Assert.Equal([nameof(SignOffsWithdrawn), nameof(ItemDecided)], (await History.Verbs(app)).TakeLast(2));
    }

    [Fact]
    public async Task While_a_partys_answers_are_covered_the_one_who_keeps_the_meeting_going_lets_nobody_into_it()
    {
        var session = await AStoredSession.Begun(app);
        await session.Answers(City, 1, AnswerKind.Concern);
        var suzuki = new ABrowser(app);
        await suzuki.JoinsPartyOf(session.Browser(City), session.Project, "鈴木");
        var waiting = (await suzuki.Participant(session.Project)).Id;

        Assert.Equal(RefusalKind.TooEarly, (await session.Ask(Green, (commands, command) => commands.AdmitAsync(command, waiting)))!.Kind);
        Assert.False((await suzuki.Participant(session.Project)).IsAdmitted);
        Assert.Null(await session.Ask(City, (commands, command) => commands.AdmitAsync(command, waiting)));
    }

    private static Task<Refusal?> Decide(AStoredSession session, bool consented) => session.Ask(City, (commands, command) =>
        commands.DecideAsync(command, session.Id, new GivenAgreement(session.Item(1), "決めた", 0), consented));

    private async Task Refuses(AStoredSession session, Func<Task<Refusal?>> ask)
    {
        var (seen, history) = (await session.SeenByBoth(), await History.Verbs(app));

        Assert.Equal(RefusalKind.NotAllowed, (await ask())!.Kind);

        Assert.Equal(seen, await session.SeenByBoth());
        Assert.Equal(history, await History.Verbs(app));
    }
}

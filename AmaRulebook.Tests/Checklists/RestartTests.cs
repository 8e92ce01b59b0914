using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>A whole session, with the application started again on its file after every step.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("thinking")]
    [InlineData("planning")]
    [InlineData("doing")]
    public async Task Everybody_goes_on_where_they_were_after_every_step(string stage)
    {
        var session = await AStoredSession.Begun(app, stage);
        await Restarts(session, SessionPhase.Answering);
        await session.Answers(Green, 1, AnswerKind.Concern, "水をやる人が足りません。\n夏がむずかしい。");
        await session.Answers(City, 2, AnswerKind.NotYet);
        await Restarts(session, SessionPhase.Answering);
        await session.HandsIn(Green);
        await Restarts(session, SessionPhase.Waiting);
        await session.HandsIn(City);
        await Restarts(session, SessionPhase.Waiting);
        await session.Opens(City);
        await Restarts(session, SessionPhase.Comparing);
        await session.Says(City, 1, "当番を決めませんか。🌼");
        await session.Says(Green, 1, "いいですね。");
        await session.Decides(Green, 1, "当番を決めて、\n月に一度たしかめる。");
        await Restarts(session, SessionPhase.Comparing);
        await session.Confirms(Green);
        await Restarts(session, SessionPhase.Comparing);
        await session.Confirms(City);
        await Restarts(session, SessionPhase.Complete);
    }

    [Fact]
    public async Task The_next_session_begins_after_a_restart_with_what_the_last_one_left()
    {
        var session = await AStoredSession.Opened(app);
        await session.Decides(Green, 1, "月に一度たしかめる。");
        await session.Confirms(Green);
        await session.Confirms(City);
        app.Restart();

        await session.Begins(City);

        var state = await session.State();
        var last = LastTime.Of(state, state.Find("planning", 1)!, session.Item(1), state.Project.Participants[0]);
        Assert.Equal((2, "月に一度たしかめる。"), ((await session.SeenBy(Green)).Number, last!.Agreement));
    }

    /// <summary>Starts the application again; both sides see what they saw, and the first is where it was.</summary>
    private async Task Restarts(AStoredSession session, SessionPhase phase)
    {
        var before = await session.SeenByBoth();

        app.Restart();

        Assert.Equal(before, await session.SeenByBoth());
        Assert.Equal(phase, (await session.SeenBy(Green)).Phase);
    }
}

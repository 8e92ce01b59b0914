using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Viewing;

public sealed class ProjectReadsTests : IDisposable
{
    private readonly AppWithoutPages app = new();
    private readonly ProjectReads reads;

    public ProjectReadsTests() => reads = app.Get<ProjectReads>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_project_that_is_not_there_is_nothing() => Assert.Null(await reads.ReadAsync(Guid.NewGuid()));

    [Fact]
    public async Task While_nothing_changes_everybody_shares_one_reading()
    {
        var project = await new ABrowser(app).Founds();

        Assert.Same(await reads.ReadAsync(project), await reads.ReadAsync(project));
    }

    [Fact]
    public async Task Many_viewers_at_once_share_one_reading()
    {
        var project = await new ABrowser(app).Founds();

        var states = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => reads.ReadAsync(project, 2))));

        Assert.Single(states.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public async Task A_change_is_read_at_the_next_time_of_asking()
    {
        var session = await AStoredSession.Begun(app);
        var before = await session.State();

        await session.Answers(Green, 1, AnswerKind.Yes);

        var after = await session.State();
        Assert.Equal((0, 1), (before.Sessions[0].Answers.Count, after.Sessions[0].Answers.Count));
        Assert.Equal(before.Project.Sequence + 1, after.Project.Sequence);
    }

    [Fact]
    public async Task A_change_of_one_project_leaves_the_reading_of_another()
    {
        var (project, other) = (await new ABrowser(app).Founds(), await AStoredSession.Begun(app));
        var before = await reads.ReadAsync(project);

        await other.Answers(Green, 1, AnswerKind.Yes);

        Assert.Same(before, await reads.ReadAsync(project));
    }

    [Fact]
    public async Task A_change_of_one_session_leaves_the_others_as_they_were_read()
    {
        var session = await AStoredSession.Opened(app);
        await session.Says(Green, 1, "はじめの回の話");
        await session.Confirms(Green);
        await session.Confirms(City);
        await session.Begins(Green);
        var before = await session.State();

        await session.Answers(Green, 1, AnswerKind.Yes);
        await session.Answers(City, 2, AnswerKind.Concern);

        var after = await session.State();
        Assert.Same(before.Sessions[0], after.Sessions[0]);
        Assert.Equal("はじめの回の話", Assert.Single(after.Remarks[after.Sessions[0].Id]).Text);
        Assert.Equal([1, 2], after.Sessions.Select(one => one.Number));
        Assert.Equal((0, 2), (before.Sessions[1].Answers.Count, after.Sessions[1].Answers.Count));
    }

    [Fact]
    public async Task What_is_read_bit_by_bit_is_what_is_read_at_once()
    {
        var session = await AStoredSession.Begun(app);
        await session.State();
        await session.Answers(Green, 1, AnswerKind.Concern, "広さが合わない");
        await session.State();
        await session.IsJoinedBy("東町の会", "鈴木");
        await session.State();
        await session.MarksAbsent(Green, "東町の会");
        await session.HandInAndOpen();
        await session.State();
        await session.Says(City, 1, "はかりなおす");
        await session.Decides(Green, 1, "10月にはかる");

        var bitByBit = await session.SeenByBoth();
        app.Restart();

        Assert.Equal(await session.SeenByBoth(), bitByBit);
    }

    [Fact]
    public async Task It_holds_the_sessions_and_remarks_of_its_own_project_alone()
    {
        var (mine, other) = (await AStoredSession.Opened(app), await AStoredSession.Opened(app));
        await mine.Says(Green, 1, "わたしたちの話");
        await other.Says(Green, 1, "よその話");

        var state = await mine.State();

        Assert.Equal([mine.Id], state.Sessions.Select(session => session.Id));
        Assert.Equal("わたしたちの話", Assert.Single(state.Remarks[mine.Id]).Text);
        Assert.Empty(state.Remarks[other.Id]);
    }
}

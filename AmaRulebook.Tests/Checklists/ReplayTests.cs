using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>Replaying 履歴 gives the rows again.</summary>
public sealed class ReplayTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_session_with_an_absent_party_items_done_and_reflections_replays_to_its_rows()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(School, "校長");
        await session.Answers(City, 2, AnswerKind.Concern, "毎日は難しいです。");
        await session.Answers(School, 1, AnswerKind.NotYet);
        await session.MarksAbsent(Green, School);
        await session.MarksAbsent(Green, School, isAbsent: false);
        await session.MarksAbsent(Green, School);
        await session.HandInAndOpen();
        await session.TalksOver(Green, 3);
        await session.TalksOver(Green, 3, isTalkedOver: false);
        await session.TalksOver(City, 2);
        await session.TalksOver(City, 4);
        await session.Answers(City, 2, AnswerKind.Yes, "週1回ならできます。");
        await session.Decides(Green, 2, "夏は週1回。");
        await session.Reflects(Green, new GivenReflection("目的", "分担", "連絡"));
        await session.Confirms(Green);
        await session.Ask(City, (commands, command) => commands.ReflectAsync(command, session.Id, new GivenReflection("よかった"), withdrawSignOffs: true));
        await session.Confirms(City);
        await session.Confirms(Green);
        await session.Confirms(School);

        var rows = Replay.Of((await session.State()).Latest("planning")!);

        Assert.Equal(rows, Replay.Of(await History.Of(app, session.Project), session.Id));
        Assert.All(["absent", "first", "talked", "reflection", "complete", "True"], word => Assert.Contains(word, rows, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_party_that_hands_in_late_and_one_that_looks_replay_too()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(School, "校長");
        await session.IsJoinedBy(Shops, "会長");
        await session.Answers(Shops, 5, AnswerKind.Concern);
        await session.MarksAbsent(Green, School);
        await session.HandInAndOpen();
        await session.Ask(Shops, (commands, command) => commands.LookWithoutAnswerAsync(command, session.Id, withdrawSignOffs: false));
        await session.HandsIn(School);
        await session.Answers(School, 1, AnswerKind.NotYet);

        Assert.Equal(
            Replay.Of((await session.State()).Latest("planning")!),
            Replay.Of(await History.Of(app, session.Project), session.Id));
    }

    [Fact]
    public async Task Somebody_of_another_project_marks_and_writes_nothing_here()
    {
        var session = await AStoredSession.Opened(app);
        var stranger = new ABrowser(app);
        var other = await stranger.Founds(Shops, "会長");
        var (commands, command) = (app.Get<SessionCommands>(), stranger.In(other));

        Assert.All(
            [
                await commands.SetAbsentAsync(command, session.Id, (await session.State()).Project.Parties[1].Id, true),
                await commands.SetTalkedOverAsync(command, session.Id, "planning-1", true),
                await commands.ReflectAsync(command, session.Id, new GivenReflection("よかった"), true),
            ],
            refusal => Assert.Equal(RefusalKind.NotAllowed, refusal?.Kind));
    }
}

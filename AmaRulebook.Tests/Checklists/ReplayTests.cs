using System.Text.Json;
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
    public async Task What_was_entered_at_the_table_and_from_paper_and_overruled_replays_with_its_marks()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(School, "校長");
        await session.IsJoinedByPaper(Shops);
        await session.EntersFor(School, 1, AnswerKind.Concern, "門を開ける人がいません。", new(EntrySource.Table, "教頭"));
        await session.EntersFor(School, 2, AnswerKind.Yes, "", new(EntrySource.Table, "教頭"));
        await session.Answers(School, 2, AnswerKind.NotYet);
        await session.HandsIn(School);
        await session.EntersAllFor(Shops, new(EntrySource.Paper, null));
        await session.HandInAndOpen();
        await session.Confirms(Green);
        await session.Confirms(City);
        await session.Confirms(School);
        await session.ConfirmsOnPaper(Shops, "会長");

        var rows = Replay.Of((await session.State()).Latest("planning")!);

        Assert.Equal(rows, Replay.Of(await History.Of(app, session.Project), session.Id));
        Assert.All(["Table planning-1", "Paper planning-6", "Paper handed in", "False | True", "complete"], word => Assert.Contains(word, rows, StringComparison.Ordinal));
        Assert.DoesNotContain("Table planning-2", rows, StringComparison.Ordinal);
        Assert.All(await History.Of(app, session.Project), activity => Assert.All(History.Texts(activity), text => Assert.DoesNotMatch("教頭|会長", text)));
    }

    [Fact]
    public void An_event_from_before_there_was_a_table_reads_as_the_partys_own_word()
    {
        var old = JsonSerializer.Deserialize<ItemAnswered>(
            """{"ItemId":"planning-1","PartyId":"5b1f6e0c-6a55-4a0e-9a39-0d1f2c1a7d10","Kind":1,"Note":"","Commitment":""}""");

        Assert.Equal(EntrySource.Own, old!.Source);
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

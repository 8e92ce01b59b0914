using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Hub;

public class NextThingTests
{
    private static readonly string[] Others = ["thinking", "doing"];

    [Fact]
    public void What_is_under_way_comes_first() => Assert.Equal(("planning", "答えを出す"), Next(ASession.OfTwo(), Green));

    [Fact]
    public void One_who_has_handed_in_waits() => Assert.Equal(("planning", "待っている画面を見る"), Next(ASession.OfTwo().HandsIn(Green), Green));

    [Fact]
    public void When_all_have_handed_in_it_is_to_open() =>
        Assert.Equal(("planning", "みんなの答えを開く"), Next(ASession.OfTwo().HandsIn(Green).HandsIn(City), City));

    [Fact]
    public void And_that_opens_them_itself()
    {
        var story = ASession.OfTwo().HandsIn(Green).HandsIn(City);

        Assert.Equal(story.Session.Id, Thing(story, City).Opens);
        Assert.Null(Thing(story.Opens(City), City).Opens);
    }

    [Fact]
    public void To_open_early_is_for_the_waiting_screen_to_ask()
    {
        var story = ASession.Of(With(Green).AndWith(City).AndWith(School)).HandsIn(Green).HandsIn(City);

        Assert.True(story.SeenBy(Green).MayOpen);
        Assert.Equal(("planning", "待っている画面を見る"), Next(story, Green));
    }

    [Fact]
    public void Then_the_first_item_where_answers_differ_is_talked_over() =>
        Assert.Equal(("planning", "5番を話し合う"), Next(OneDiffers().Opens(Green), Green));

    [Fact]
    public void An_item_with_a_decision_is_talked_over() =>
        Assert.Equal(("planning", "たしかめに進む"), Next(OneDiffers().Opens(Green).Decides(City, 5, "春に"), Green));

    [Fact]
    public void Who_has_confirmed_waits_for_the_others_and_who_has_not_confirms()
    {
        var story = ASession.Opened().Confirms(Green);

        Assert.Equal(("planning", "たしかめた記録を見る"), Next(story, Green));
        Assert.Equal(("planning", "たしかめに進む"), Next(story, City));
        Assert.Equal("?step=confirm", Thing(story, City).Query);
    }

    [Fact]
    public void What_the_party_can_do_comes_before_what_waits_for_others()
    {
        var story = ASession.OfTwo();
        var other = ASession.Of(story.Project, "doing");
        var state = story.HandsIn(Green).State;
        var both = state with { Sessions = [.. state.Sessions, other.Session] };
        var rows = RealBook.Current.Stages.Select(stage => StageRow.Of(both, stage, story.By(Green))).ToList();

        Assert.Equal(("doing", "答えを出す"), Told(NextThing.Of(rows, story.By(Green))));
    }

    [Fact]
    public void After_all_three_stages_what_was_left_open_is_taken_up_again()
    {
        var story = ASession.OfTwo().Answers(City, 5, AnswerKind.Concern).HandsIn(Green).HandsIn(City).Opens(Green).Confirms(Green).Confirms(City);
        var settled = Others.Select(stage => ASession.Of(story.Project, stage)
            .HandsIn(Green).HandsIn(City).Opens(Green).Confirms(Green).Confirms(City).Session);
        var all = story.State with { Sessions = [story.Session, .. settled] };
        var rows = RealBook.Current.Stages.Select(stage => StageRow.Of(all, stage, story.By(Green))).ToList();

        Assert.Equal(("planning", "第2回へ進む"), Told(NextThing.Of(rows, story.By(Green))));
        Assert.Equal([5], rows[1].LeftOpen.Select(item => item.Item.Number));
    }

    [Fact]
    public void Nothing_is_left_open_by_what_is_still_under_way() =>
        Assert.All(OneDiffers().Opens(Green).HubOf(Green), row => Assert.Empty(row.LeftOpen));

    [Fact]
    public void An_item_whose_decision_was_taken_out_again_is_not() =>
        Assert.Equal(("planning", "5番を話し合う"), Next(OneDiffers().Opens(Green).Decides(City, 5, "春に").Decides(City, 5, "", basedOn: 1), Green));

    [Fact]
    public void After_a_stage_the_next_one_follows_and_one_that_was_left_out_stands_second()
    {
        var next = Thing(ASession.Completed(), Green);

        Assert.Equal(("doing", "チェックを始める"), Told(next));
        Assert.Equal(["thinking"], next.Skipped.Select(stage => stage.StageId));
        Assert.False(next.MayEnd);
    }

    [Fact]
    public void Before_any_stage_is_complete_nothing_was_left_out()
    {
        var rows = RealBook.Current.Stages.Select(stage => StageRow.Of(ASession.OfTwo().State with { Sessions = [] }, stage, ASession.OfTwo().By(Green))).ToList();

        var next = NextThing.Of(rows, ASession.OfTwo().By(Green));

        Assert.Equal(("thinking", "チェックを始める"), Told(next));
        Assert.Empty(next.Skipped);
    }

    [Fact]
    public void After_the_last_stage_its_next_round_follows_or_the_end()
    {
        var next = Thing(ASession.Of(With(Green).AndWith(City), "doing").HandsIn(Green).HandsIn(City).Opens(Green).Confirms(Green).Confirms(City), Green);

        Assert.Equal(("doing", "第2回へ進む"), Told(next));
        Assert.Equal(["thinking", "planning"], next.Skipped.Select(stage => stage.StageId));
        Assert.True(next.MayEnd);
    }

    private static ASession OneDiffers() => ASession.OfTwo().Answers(City, 5, AnswerKind.Concern).HandsIn(Green).HandsIn(City);

    private static NextThing Thing(ASession story, string viewer) => NextThing.Of(story.HubOf(viewer), story.By(viewer));

    private static (string Stage, string Action) Next(ASession story, string viewer) => Told(Thing(story, viewer));

    private static (string Stage, string Action) Told(NextThing next) => (next.StageId, next.Action);
}

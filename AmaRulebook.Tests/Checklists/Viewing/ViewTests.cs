using AmaRulebook.Layout;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Viewing;

public class ViewTests
{
    [Fact]
    public void A_party_answers_then_waits_then_compares_then_is_through()
    {
        var story = ASession.OfTwo();
        var phases = new List<SessionPhase> { story.SeenBy(Green).Phase };
        phases.Add(story.HandsIn(Green).SeenBy(Green).Phase);
        phases.Add(story.HandsIn(City).Opens(City).SeenBy(Green).Phase);
        phases.Add(story.Confirms(Green).Confirms(City).SeenBy(Green).Phase);

        Assert.Equal([SessionPhase.Answering, SessionPhase.Waiting, SessionPhase.Comparing, SessionPhase.Complete], phases);
    }

    [Fact]
    public void Others_see_how_far_a_party_is() =>
        Assert.Equal(2, ASession.OfTwo().Answers(City, 1, AnswerKind.Yes).Answers(City, 4, AnswerKind.NotYet).Answers(City, 5, note: "まだ")
            .SeenBy(Green).Progress.Single(party => party.Party.Name == City).AnsweredCount);

    [Fact]
    public void The_first_untouched_item_is_where_a_party_left_off() =>
        Assert.Equal(2, ASession.OfTwo().Answers(Green, 1, AnswerKind.Yes).Answers(Green, 3, AnswerKind.Yes).SeenBy(Green).FirstUntouched!.Item.Number);

    [Fact]
    public void When_all_have_handed_in_anyone_may_open() => Assert.True(ASession.OfTwo().HandsIn(Green).HandsIn(City).SeenBy(City).MayOpen);

    [Theory]
    [InlineData(Green, true)]
    [InlineData(City, false)]
    public void Before_only_the_one_who_keeps_the_meeting_going_may(string viewer, bool may)
    {
        var view = ASession.Of(With(Green).AndWith(City).AndWith(School)).HandsIn(Green).HandsIn(City).SeenBy(viewer);

        Assert.Equal((may, true), (view.MayOpen, view.IsEarlyOpening));
    }

    [Fact]
    public void The_talk_begins_where_answers_differ()
    {
        var story = ASession.OfTwo().Answers(Green, 2, AnswerKind.NotYet).Answers(City, 2, AnswerKind.NotYet).Answers(City, 5, AnswerKind.Concern);

        var order = story.HandsIn(Green).HandsIn(City).Opens(Green).SeenBy(City).InOrderOfTalk.Select(item => item.Item.Number);

        Assert.Equal([5, 2, 1, 3, 4, 6], order);
    }

    [Fact]
    public void An_item_folds_away_when_all_said_yes_and_nobody_wrote() => Assert.True(ASession.Opened().SeenBy(Green, 1).FoldsAway);

    [Fact]
    public void An_item_with_a_note_stays_unfolded() =>
        Assert.False(ASession.Opened().Answers(City, 1, note: "ひとつだけ").SeenBy(Green, 1).FoldsAway);

    [Fact]
    public void An_item_with_a_commitment_stays_unfolded() =>
        Assert.False(ASession.Opened().Answers(City, 3, commitment: "水やり").SeenBy(Green, 3).FoldsAway);

    [Fact]
    public void An_item_that_was_talked_over_stays_unfolded() =>
        Assert.False(ASession.Opened().Says(City, 1, "ひとつだけ").SeenBy(Green, 1).FoldsAway);

    [Fact]
    public void An_item_with_a_decision_stays_unfolded() =>
        Assert.False(ASession.Opened().Decides(City, 1, "春に").SeenBy(Green, 1).FoldsAway);

    [Fact]
    public void The_finished_record_is_the_same_for_everybody()
    {
        var story = ASession.Opened().JoinedBy(School).Answers(School, 1, AnswerKind.NotYet, "おそかった").Confirms(Green).Confirms(City);

        Assert.Equal(Record(story, Green), Record(story, School));
    }

    [Fact]
    public void An_item_that_was_left_open_is_carried_on()
    {
        var story = ASession.OfTwo().Answers(City, 2, AnswerKind.Concern).HandsIn(Green).HandsIn(City).Opens(Green).Confirms(Green).Confirms(City);

        Assert.Equal([2], Carried(story));
    }

    [Fact]
    public void So_is_an_item_with_a_decision() => Assert.Equal([4], Carried(ASession.Opened().Decides(Green, 4, "市が出します").Confirms(Green).Confirms(City)));

    [Fact]
    public void A_decision_that_was_taken_out_again_is_not_carried_on() => Assert.Empty(
        Carried(ASession.Opened().Decides(Green, 4, "市が出します").Decides(Green, 4, "", basedOn: 1).Confirms(Green).Confirms(City)));

    [Fact]
    public void A_party_that_came_late_reads_how_the_time_before_ended()
    {
        var story = ASession.Opened().Decides(Green, 4, "市が出します").Confirms(Green).Confirms(City).JoinedBy(School);

        Assert.Equal([Green, City], LastTime.Of(story.State, story.Session, story.Item(4), story.By(School))!.Sides.Select(side => side.Party.Name));
    }

    [Fact]
    public void The_mark_turns_gold_when_all_is_settled() =>
        Assert.Equal([MarkState.Yes, MarkState.Yes], ASession.Opened().HubOf(Green)[1].Marks);

    [Fact]
    public void The_mark_shows_who_has_handed_in() =>
        Assert.Equal([MarkState.Untouched, MarkState.Answered], ASession.OfTwo().Answers(Green).HandsIn(City).HubOf(Green)[1].Marks);

    [Fact]
    public void The_hub_names_the_finished_sessions() => Assert.Equal([1], ASession.Completed().Next().HubOf(Green)[1].Records);

    private static string Record(ASession story, string viewer) =>
        Told.Of([.. story.SeenBy(viewer).Items.Select(item => (object)new { item.Item, item.Sides, item.State, item.Agreement })]);

    private static IEnumerable<int> Carried(ASession story) => story.Session.Text.Items
        .Where(item => LastTime.Of(story.State, story.Session, item.Id, story.By(Green)) is not null)
        .Select(item => item.Number);
}

using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>A party leaves in the middle of a session.</summary>
public class PartyLeavingTests
{
    [Fact]
    public void Before_the_opening_it_is_not_waited_for()
    {
        var story = Leaves(OfThree().HandsIn(Green).HandsIn(City), School).Opens(City);

        Assert.Equal([Green, City], story.SeenBy(Green).Progress.Select(party => party.Party.Name));
    }

    [Fact]
    public void Two_have_to_remain_to_open()
    {
        var story = Leaves(ASession.OfTwo().HandsIn(Green).HandsIn(City), City);

        Assert.Equal(RefusalKind.TooEarly, story.Session.Open(story.Project.Project, story.By(Green), story.Now)!.Kind);
        Assert.False(story.SeenBy(Green).MayOpen);
    }

    [Fact]
    public void What_it_had_not_handed_in_stays_covered()
    {
        var story = Leaves(OfThree().Answers(School, 1, AnswerKind.Concern, "ひみつ").HandsIn(Green).HandsIn(City), School).Opens(Green);

        Assert.DoesNotContain("ひみつ", Told.Of(story.SeenBy(Green)), StringComparison.Ordinal);
        Assert.True(story.Session.Covers(story.Project.Party(School).Id));
    }

    [Fact]
    public void What_it_had_handed_in_opens_and_is_not_weighed()
    {
        var story = Leaves(OfThree().Answers(School, AnswerKind.Concern).HandsIn(School).HandsIn(Green).HandsIn(City), School).Opens(Green);

        var item = story.SeenBy(Green, 1);
        Assert.Equal([Green, City, School], item.Sides.Select(side => side.Party.Name));
        Assert.Equal(ItemState.Settled, item.State);
        Assert.True(story.SeenBy(Green).Progress[2].HasLeft);
    }

    [Fact]
    public void After_the_opening_the_others_end_without_it()
    {
        var story = Leaves(OpenedOfThree(), School).Confirms(Green).Confirms(City);

        Assert.True(story.Session.IsComplete);
    }

    [Fact]
    public void When_all_others_have_confirmed_its_leaving_ends_the_session() =>
        Assert.True(Leaves(OpenedOfThree().Confirms(Green).Confirms(City), School).Session.IsComplete);

    [Fact]
    public void One_alone_ends_nothing()
    {
        var story = Leaves(ASession.Opened().Confirms(Green), City);
        Assert.False(story.Session.IsComplete);

        var other = Leaves(ASession.Opened(), City);
        Assert.Equal(RefusalKind.TooEarly, other.Session.Confirm(other.By(Green), other.Now)!.Kind);
    }

    [Fact]
    public void One_that_confirmed_before_it_left_stands_by_the_record() =>
        Assert.True(Leaves(ASession.Opened().Confirms(City), City).Confirms(Green).Session.IsComplete);

    [Fact]
    public void A_frozen_record_stays_as_it_is()
    {
        var story = ASession.Completed();
        var before = Replay.Of(story.Session);

        Leaves(story, City);

        Assert.Equal(before, Replay.Of(story.Session));
        Assert.All(story.SeenBy(Green).Items, item => Assert.Equal((ItemState.Settled, 2), (item.State!.Value, item.Sides.Count)));
    }

    [Fact]
    public void In_the_next_round_it_is_no_more()
    {
        var story = ASession.Completed();
        Leaves(story, City);

        Assert.Equal([Green], story.Next().SeenBy(Green).Progress.Select(party => party.Party.Name));
        Assert.Single(story.HubOf(Green)[0].Marks);
    }

    [Fact]
    public void Twice_happens_once()
    {
        var story = Leaves(OpenedOfThree(), School);
        var happened = story.Session.Happened.Count;

        story.Session.PartyLeft(story.Project.Party(School).Id, story.Now);

        Assert.Equal(happened, story.Session.Happened.Count);
    }

    [Fact]
    public void It_is_not_marked_absent_too()
    {
        var story = Leaves(OpenedOfThree(), School);

        Assert.Equal(
            RefusalKind.Invalid,
            story.Session.MarkAbsent(story.Project.Project, story.By(Green), story.Project.Party(School).Id, story.Now)!.Kind);
    }

    [Fact]
    public void Back_before_the_opening_it_is_waited_for_again()
    {
        var story = ComesBack(Leaves(OfThree().HandsIn(School).HandsIn(Green).HandsIn(City), School), School);

        story.Opens(City);

        Assert.False(story.SeenBy(Green).Progress[2].HasLeft);
        Assert.Equal(3, ((AnswersOpened)story.Last).PartyIds.Count);
    }

    [Fact]
    public void Back_after_it_it_takes_part_once_it_does_something()
    {
        var story = ComesBack(Leaves(OpenedOfThree(), School), School);
        var back = story.Project.Project.Participants[^1];
        Assert.True(story.SeenBy(Green).Progress[2].HasLeft);

        Assert.Null(story.Session.Answer(back, back.PartyId, new GivenAnswer(story.Item(1), AnswerKind.Concern, null, null), false, story.Now));

        Assert.False(story.SeenBy(Green).Progress[2].HasLeft);
        Assert.Equal(ItemState.Split, story.SeenBy(Green, 1).State);
    }

    private static ASession OfThree() => ASession.Of(With(Green).AndWith(City).AndWith(School));

    private static ASession OpenedOfThree() => OfThree().HandsIn(Green).HandsIn(City).HandsIn(School).Opens(Green);

    private static ASession Leaves(ASession story, string party)
    {
        Assert.Null(story.Project.Project.LeaveParty(story.By(party), hasTraces: true, story.Now));
        story.Session.PartyLeft(story.Project.Party(party).Id, story.Now);
        return story;
    }

    private static ASession ComesBack(ASession story, string party)
    {
        var (back, refusal) = story.Project.Project.Join(
            New("もどった人", null), story.Project.Party(party).Id, story.Now, story.By(party));
        Assert.Null(refusal);
        Assert.True(back!.IsAdmitted);
        return story;
    }
}

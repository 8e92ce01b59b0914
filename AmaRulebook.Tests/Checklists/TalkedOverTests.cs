using AmaRulebook.Checklists.Hub;
using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class TalkedOverTests
{
    [Fact]
    public void It_is_marked_for_everybody_with_who_said_so() =>
        Assert.Equal("山田", Split().TalksOver(Green, 2).SeenBy(City, 2).Talked?.MarkedBy);

    [Fact]
    public void It_sinks_below_what_is_still_open() =>
        Assert.Equal([4, 2, 1, 3, 5, 6], Split().TalksOver(Green, 2).SeenBy(City).InOrderOfTalk.Select(item => item.Item.Number));

    [Fact]
    public void The_hub_and_the_page_lead_on_to_the_next()
    {
        var story = Split().TalksOver(Green, 2);

        Assert.Equal(("4番を話し合う", 4), (NextThing.Of(story.HubOf(City), story.By(City)).Action, story.SeenBy(City).NextToTalkOver()!.Item.Number));
    }

    [Fact]
    public void When_all_is_done_there_is_no_next() =>
        Assert.Null(Split().TalksOver(Green, 2).TalksOver(City, 4).SeenBy(City).NextToTalkOver());

    [Fact]
    public void The_one_under_discussion_is_not_the_next() =>
        Assert.Equal(4, Split().SeenBy(City) is var seen ? seen.NextToTalkOver(after: seen.Items[1].Item.Id)!.Item.Number : 0);

    [Fact]
    public void Anybody_takes_it_up_again() =>
        Assert.True(Split().TalksOver(Green, 2).TakesUpAgain(City, 2).SeenBy(Green, 2).IsToTalkOver);

    [Fact]
    public void A_changed_answer_takes_it_up_again()
    {
        var story = Split().TalksOver(Green, 2).Answers(City, 2, AnswerKind.NotYet);

        Assert.False(story.Session.IsTalkedOver(story.Item(2)));
        Assert.Equal(new ItemTakenUpAgain(story.Item(2)), story.Last);
    }

    [Fact]
    public void A_changed_reason_and_a_decision_leave_it() => Assert.True(
        Split().TalksOver(Green, 2).Answers(City, 2, note: "夏だけ").Decides(City, 2, "夏は週1回") is var story && story.Session.IsTalkedOver(story.Item(2)));

    [Fact]
    public void It_takes_no_sign_offs_off() => Assert.Single(Split().Confirms(Green).TalksOver(City, 2).Session.SignOffs);

    [Fact]
    public void Marking_and_taking_up_twice_happen_once()
    {
        var story = Split().TalksOver(Green, 2).TalksOver(City, 2).TakesUpAgain(City, 2).TakesUpAgain(Green, 2);

        Assert.Equal((1, 1), (story.Session.Happened.OfType<ItemTalkedOver>().Count(), story.Session.Happened.OfType<ItemTakenUpAgain>().Count()));
    }

    [Fact]
    public void Nobody_marks_before_the_opening() => Assert.Equal(RefusalKind.TooEarly, Refused(ASession.OfTwo().HandsIn(Green), Green, 1).Kind);

    [Fact]
    public void A_covered_party_does_not_mark() => Assert.Equal(RefusalKind.TooEarly, Refused(Split().JoinedBy(School), School, 1).Kind);

    [Fact]
    public void An_unknown_item_is_refused()
    {
        var story = Split();

        Assert.Equal(RefusalKind.Invalid, story.Session.MarkTalkedOver(story.By(Green), "planning-7", story.Now)!.Kind);
    }

    private static ASession Split() =>
        ASession.OfTwo().Answers(City, 2, AnswerKind.Concern).Answers(Green, 4, AnswerKind.NotYet).HandsIn(Green).HandsIn(City).Opens(Green);

    private static Refusal Refused(ASession story, string party, int number)
    {
        var refusal = story.Session.MarkTalkedOver(story.By(party), story.Item(number), story.Now);
        Assert.Empty(story.Session.TalkedItems);
        return refusal!;
    }
}

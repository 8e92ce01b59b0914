using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>第2回 beside the 回 before.</summary>
public class RoundTests
{
    [Fact]
    public void The_first_has_nothing_before_it() => Assert.Null(ASession.Opened().SeenBy(Green, 1).Before);

    [Fact]
    public void Each_item_stands_beside_what_each_party_said_last_time()
    {
        var story = Second().Answers(City, 2, AnswerKind.Yes).HandsIn(Green).HandsIn(City).Opens(Green);
        var item = story.SeenBy(Green, 2);

        Assert.Equal(
            (AnswerKind.Yes, AnswerKind.Concern, AnswerKind.Yes),
            (item.Before!.Find(story.By(Green).PartyId), item.Before.Find(story.By(City).PartyId), item.Sides[1].Kind));
    }

    [Fact]
    public void A_party_that_was_not_there_last_time_has_no_answer_from_then()
    {
        var story = Second().JoinedBy(School).HandsIn(Green).HandsIn(City).HandsIn(School).Opens(Green);

        Assert.Null(story.SeenBy(Green, 2).Before!.Find(story.By(School).PartyId));
    }

    [Fact]
    public void What_was_left_open_comes_first()
    {
        var story = Second().Answers(City, 1, AnswerKind.NotYet).Answers(City, 2, AnswerKind.NotYet).Answers(Green, 2, AnswerKind.NotYet)
            .HandsIn(Green).HandsIn(City).Opens(Green);

        Assert.Equal([2, 1, 3, 4, 5, 6], story.SeenBy(Green).InOrderOfTalk.Select(item => item.Item.Number));
    }

    private static ASession Second() => ASession.OfTwo().Answers(City, 2, AnswerKind.Concern)
        .HandsIn(Green).HandsIn(City).Opens(Green).Confirms(Green).Confirms(City).Next();
}

using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>はじめは「…」: what stood when the others could first read it is kept beside what was changed since.</summary>
public class FirstAnswerTests
{
    [Fact]
    public void A_changed_answer_keeps_the_first_with_its_reason()
    {
        var side = Opened().Answers(City, 2, AnswerKind.Yes, note: "週1回ならできます。").SeenBy(Green, 2).Sides[1];

        Assert.Equal((AnswerKind.Yes, AnswerKind.Concern, "毎日は難しいです。"), (side.Kind!.Value, side.FirstKind!.Value, side.FirstNote));
    }

    [Fact]
    public void Of_several_changes_the_first_stays() => Assert.Equal(
        AnswerKind.Concern, Opened().Answers(City, 2, AnswerKind.NotYet).Answers(City, 2, AnswerKind.Yes).SeenBy(Green, 2).Sides[1].FirstKind);

    [Fact]
    public void Changed_back_there_is_nothing_to_tell() =>
        Assert.Null(Opened().Answers(City, 2, AnswerKind.NotYet).Answers(City, 2, AnswerKind.Concern).SeenBy(Green, 2).Sides[1].FirstKind);

    [Fact]
    public void What_was_changed_before_the_opening_is_nobodys_business()
    {
        var story = ASession.OfTwo().Answers(City, 2, AnswerKind.Concern).HandsIn(Green).HandsIn(City).Answers(City, 2, AnswerKind.Yes).Opens(Green);

        Assert.Null(story.SeenBy(Green, 2).Sides[1].FirstKind);
    }

    [Fact]
    public void A_party_that_comes_later_starts_with_what_it_hands_in()
    {
        var story = Opened().JoinedBy(School).Answers(School, 2, AnswerKind.Concern).Answers(School, 2, AnswerKind.NotYet)
            .HandsIn(School).Answers(School, 2, AnswerKind.Yes);

        Assert.Equal(AnswerKind.NotYet, story.SeenBy(Green, 2).Sides[2].FirstKind);
    }

    private static ASession Opened() => ASession.OfTwo()
        .Answers(City, 2, AnswerKind.Concern, "毎日は難しいです。").HandsIn(Green).HandsIn(City).Opens(Green);
}

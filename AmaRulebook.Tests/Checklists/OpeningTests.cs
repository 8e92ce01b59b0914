using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class OpeningTests
{
    [Theory]
    [InlineData(Green)]
    [InlineData(City)]
    public void When_all_have_handed_in_anyone_opens(string party) =>
        Assert.True(ASession.OfTwo().HandsIn(Green).HandsIn(City).Opens(party).Session.IsOpened);

    [Fact]
    public void One_party_alone_cannot_open()
    {
        var story = ASession.Of(With(Green)).HandsIn(Green);

        Assert.Equal(RefusalKind.TooEarly, Refused(story, Green).Kind);
    }

    [Fact]
    public void With_one_of_two_handed_in_not_even_the_one_who_keeps_the_meeting_going_opens() =>
        Assert.Contains("2団体中1団体", Refused(ASession.OfTwo().HandsIn(Green), Green).Message, StringComparison.Ordinal);

    [Fact]
    public void With_two_of_three_handed_in_the_others_wait() =>
        Assert.Equal(RefusalKind.TooEarly, Refused(TwoOfThree(), City).Kind);

    [Fact]
    public void With_two_of_three_handed_in_the_one_who_keeps_the_meeting_going_opens_early() =>
        Assert.True(TwoOfThree().Opens(Green).Session.IsOpened);

    [Fact]
    public void A_party_that_joins_before_the_opening_is_waited_for() =>
        Assert.Equal(RefusalKind.TooEarly, Refused(ASession.OfTwo().HandsIn(Green).HandsIn(City).JoinedBy(School), City).Kind);

    [Fact]
    public void An_early_opening_uncovers_only_what_was_handed_in()
    {
        var story = TwoOfThree().Answers(School).Opens(Green);

        Assert.Equal([Green, City], story.SeenBy(Green, 1).Sides.Select(side => side.Party.Name));
    }

    [Fact]
    public void All_parties_that_are_there_at_the_opening_count_from_then_on()
    {
        var story = TwoOfThree().Opens(Green);

        Assert.Equal(new HashSet<Guid>(story.Project.Project.Parties.Select(party => party.Id)), ((AnswersOpened)story.Last).PartyIds.ToHashSet());
    }

    [Fact]
    public void A_party_that_has_not_handed_in_still_sees_nothing() =>
        Assert.Equal([School], TwoOfThree().Answers(School).Opens(Green).SeenBy(School, 1).Sides.Select(side => side.Party.Name));

    [Fact]
    public void It_sees_the_rest_when_it_has_handed_in() =>
        Assert.Equal([Green, City, School], TwoOfThree().Opens(Green).HandsIn(School).SeenBy(School, 1).Sides.Select(side => side.Party.Name));

    [Fact]
    public void Or_when_it_looks_without_answer() =>
        Assert.Equal(SessionPhase.Comparing, TwoOfThree().Opens(Green).LooksWithoutAnswer(School).SeenBy(School).Phase);

    [Fact]
    public void Looking_without_answer_uncovers_its_own_answers_too() => Assert.Equal(
        [AnswerKind.Yes, AnswerKind.Yes, AnswerKind.Concern],
        TwoOfThree().Answers(School, AnswerKind.Concern).Opens(Green).LooksWithoutAnswer(School).SeenBy(Green, 1).Sides.Select(side => side.Kind!.Value));

    [Fact]
    public void Nobody_looks_before_the_opening()
    {
        var story = TwoOfThree();

        Assert.Equal(RefusalKind.TooEarly, story.Session.LookWithoutAnswer(story.By(School), withdrawSignOffs: false, story.Now)!.Kind);
    }

    [Fact]
    public void Opening_and_looking_twice_happen_once()
    {
        var story = TwoOfThree().Opens(Green).LooksWithoutAnswer(School);
        var happened = story.Session.Happened.Count;

        story.Opens(City).LooksWithoutAnswer(School).LooksWithoutAnswer(Green);

        Assert.Equal(happened, story.Session.Happened.Count);
    }

    private static ASession TwoOfThree() =>
        ASession.Of(With(Green).AndWith(City).AndWith(School)).HandsIn(Green).HandsIn(City);

    private static Refusal Refused(ASession story, string party)
    {
        var refusal = story.Session.Open(story.Project.Project, story.By(party), story.Now);
        Assert.False(story.Session.IsOpened);
        return refusal!;
    }
}

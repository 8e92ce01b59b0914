using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class AbsenceTests
{
    [Fact]
    public void An_absent_party_does_not_hold_up_the_opening() =>
        Assert.True(TwoOfThree().MarksAbsent(Green, School).Opens(City).Session.IsOpened);

    [Fact]
    public void The_others_see_at_once_that_they_may_open()
    {
        var story = TwoOfThree().MarksAbsent(Green, School);

        Assert.Equal((true, false), (story.SeenBy(City).MayOpen, story.SeenBy(City).IsEarlyOpening));
    }

    [Fact]
    public void Taken_back_it_is_waited_for_again() =>
        Assert.False(TwoOfThree().MarksAbsent(Green, School).UnmarksAbsent(Green, School).SeenBy(City).MayOpen);

    [Fact]
    public void A_party_that_hands_in_has_come()
    {
        var story = TwoOfThree().MarksAbsent(Green, School).HandsIn(School);

        Assert.False(story.Session.FindParty(story.By(School).PartyId)!.IsAbsent);
        Assert.Equal(story.By(School).PartyId, story.Session.Happened.OfType<AbsenceLifted>().Single().PartyId);
    }

    [Fact]
    public void What_an_absent_party_left_unanswered_parts_nobody() =>
        Assert.Equal(ItemState.Settled, TwoOfThree().MarksAbsent(Green, School).Opens(City).SeenBy(Green, 1).State);

    [Fact]
    public void What_it_handed_in_before_it_stayed_away_still_weighs() => Assert.Equal(
        ItemState.Split, TwoOfThree().Answers(School, AnswerKind.Concern).HandsIn(School).Opens(City).MarksAbsent(Green, School).SeenBy(Green, 1).State);

    [Fact]
    public void An_absent_party_does_not_hold_up_the_end()
    {
        var story = Absent().Confirms(Green).Confirms(City);

        Assert.True(story.Session.IsComplete);
        Assert.Equal((3, 2, 1), (story.SeenBy(Green).Progress.Count, story.SeenBy(Green).SignedOffCount, story.SeenBy(Green).AbsentCount));
    }

    [Fact]
    public void When_the_others_wait_for_nobody_else_the_mark_ends_the_session() =>
        Assert.True(TwoOfThree().Opens(Green).Confirms(Green).Confirms(City).MarksAbsent(Green, School).Session.IsComplete);

    [Fact]
    public void After_the_end_it_may_still_confirm_which_is_marked_as_later()
    {
        var story = Absent().Confirms(Green).Confirms(City);
        var (ended, items) = (story.Session.CompletedAt, Told.Of(story.SeenBy(Green).Items));

        story.Confirms(School);

        var signOff = story.Session.SignOffs.Single(signOff => signOff.PartyId == story.By(School).PartyId);
        Assert.Equal((true, ended, items), (signOff.IsLate, story.Session.CompletedAt, Told.Of(story.SeenBy(Green).Items)));
        Assert.Equal(new RecordSignedOff(story.By(School).PartyId, IsLate: true), story.Last);
    }

    [Fact]
    public void It_confirms_late_only_once() =>
        Assert.Equal(3, Absent().Confirms(Green).Confirms(City).Confirms(School).Confirms(School).Session.SignOffs.Count);

    [Fact]
    public void The_answers_that_it_never_handed_in_stay_out_of_the_record_for_itself_too()
    {
        var story = TwoOfThree().Answers(School).MarksAbsent(Green, School).Opens(City).Confirms(Green).Confirms(City);

        Assert.Equal([Green, City], story.SeenBy(School, 1).Sides.Select(side => side.Party.Name));
    }

    [Fact]
    public void Only_the_one_who_keeps_the_meeting_going_marks() =>
        Assert.Equal(RefusalKind.NotAllowed, Refused(TwoOfThree(), City, story => story.By(School).PartyId).Kind);

    [Fact]
    public void Only_the_one_who_keeps_the_meeting_going_takes_back()
    {
        var story = TwoOfThree().MarksAbsent(Green, School);

        Assert.Equal(RefusalKind.NotAllowed, story.Session.UnmarkAbsent(story.Project.Project, story.By(City), story.By(School).PartyId)!.Kind);
        Assert.True(story.Session.FindParty(story.By(School).PartyId)!.IsAbsent);
    }

    [Fact]
    public void At_least_two_take_part() =>
        Assert.Equal(RefusalKind.TooEarly, Refused(ASession.OfTwo(), Green, story => story.By(City).PartyId).Kind);

    [Fact]
    public void At_least_two_take_part_after_the_opening_too() =>
        Assert.Equal(RefusalKind.TooEarly, Refused(ASession.Opened(), Green, story => story.By(City).PartyId).Kind);

    [Fact]
    public void A_party_that_has_handed_in_is_not_marked_before_the_opening() =>
        Assert.Equal(RefusalKind.Closed, Refused(TwoOfThree(), Green, story => story.By(City).PartyId).Kind);

    [Fact]
    public void A_party_that_has_confirmed_is_not_marked() => Assert.Equal(
        RefusalKind.Closed, Refused(TwoOfThree().HandsIn(School).Opens(Green).Confirms(City), Green, story => story.By(City).PartyId).Kind);

    [Fact]
    public void The_own_party_is_not_marked() =>
        Assert.Equal(RefusalKind.NotAllowed, Refused(TwoOfThree(), Green, story => story.By(Green).PartyId).Kind);

    [Fact]
    public void A_party_of_another_project_is_unknown() =>
        Assert.Equal(RefusalKind.Invalid, Refused(TwoOfThree(), Green, _ => With(Shops).Party(Shops).Id).Kind);

    [Fact]
    public void Marking_twice_happens_once()
    {
        var story = TwoOfThree().MarksAbsent(Green, School);
        var happened = story.Session.Happened.Count;

        story.MarksAbsent(Green, School);

        Assert.Equal(happened, story.Session.Happened.Count);
    }

    private static ASession TwoOfThree() =>
        ASession.Of(With(Green).AndWith(City).AndWith(School)).HandsIn(Green).HandsIn(City);

    private static ASession Absent() => TwoOfThree().MarksAbsent(Green, School).Opens(City);

    private static Refusal Refused(ASession story, string party, Func<ASession, Guid> absent)
    {
        var happened = story.Session.Happened.Count;
        var refusal = story.Session.MarkAbsent(story.Project.Project, story.By(party), absent(story), story.Now);
        Assert.Equal(happened, story.Session.Happened.Count);
        return refusal!;
    }
}

using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class HandingInTests
{
    [Fact]
    public void A_party_hands_in_what_it_answered()
    {
        var story = ASession.OfTwo().HandsIn(Green);

        var party = story.Session.FindParty(story.By(Green).PartyId)!;
        Assert.Equal((story.Now, story.By(Green).Id), (party.HandedInAt, party.HandedInBy));
    }

    [Fact]
    public void Untouched_items_are_named_by_their_numbers()
    {
        var story = ASession.OfTwo().Answers(Green, 1, AnswerKind.Yes).Answers(Green, 2, note: "まだ").Answers(Green, 4, AnswerKind.NotYet);

        var refusal = story.Session.HandIn(story.By(Green), withdrawSignOffs: false, story.Now)!;

        Assert.Equal((RefusalKind.TooEarly, true), (refusal.Kind, refusal.Message.Contains("（2・3・5・6番）", StringComparison.Ordinal)));
    }

    [Fact]
    public void Handing_in_twice_happens_once()
    {
        var story = ASession.OfTwo().HandsIn(Green);
        var happened = story.Session.Happened.Count;

        story.HandsIn(Green);

        Assert.Equal(happened, story.Session.Happened.Count);
    }

    [Fact]
    public void Until_the_opening_an_answer_that_was_handed_in_may_still_change()
    {
        var story = ASession.OfTwo().HandsIn(Green).Answers(Green, 1, AnswerKind.Concern);

        Assert.Equal(AnswerKind.Concern, story.Session.FindAnswer(story.Item(1), story.By(Green).PartyId)!.Kind);
    }

    [Fact]
    public void A_party_that_comes_after_the_opening_counts_once_it_has_handed_in()
    {
        var story = ASession.Opened().JoinedBy(School).HandsIn(School);

        Assert.True(story.Session.FindParty(story.By(School).PartyId)!.Counts);
    }

    [Fact]
    public void A_party_that_comes_after_a_sign_off_cannot_hand_in_any_more()
    {
        var story = ASession.Opened().JoinedBy(School).Answers(School).Confirms(Green);

        Assert.Equal(RefusalKind.Closed, story.Session.HandIn(story.By(School), withdrawSignOffs: true, story.Now)!.Kind);
    }

    [Fact]
    public void A_party_that_the_sign_offs_wait_for_is_warned_before_it_hands_in()
    {
        var story = OpenedEarly().Answers(School).Confirms(Green);

        var refusal = story.Session.HandIn(story.By(School), withdrawSignOffs: false, story.Now)!;

        Assert.Equal((RefusalKind.WithdrawsSignOffs, 1), (refusal.Kind, story.Session.SignOffs.Count));
    }

    [Fact]
    public void Handing_in_with_consent_takes_the_sign_offs_off()
    {
        var story = OpenedEarly().Answers(School).Confirms(Green).HandsIn(School, consented: true);

        Assert.Empty(story.Session.SignOffs);
    }

    [Fact]
    public void Answers_that_are_still_covered_take_no_sign_offs_off()
    {
        var story = OpenedEarly().Confirms(Green).Answers(School);

        Assert.Single(story.Session.SignOffs);
    }

    [Fact]
    public void Answers_of_a_party_that_came_too_late_take_no_sign_offs_off()
    {
        var story = ASession.Opened().JoinedBy(School).Confirms(Green).Answers(School).LooksWithoutAnswer(School).Answers(School, AnswerKind.NotYet);

        Assert.Single(story.Session.SignOffs);
    }

    private static ASession OpenedEarly() =>
        ASession.Of(With(Green).AndWith(City).AndWith(School)).HandsIn(Green).HandsIn(City).Opens(Green);
}

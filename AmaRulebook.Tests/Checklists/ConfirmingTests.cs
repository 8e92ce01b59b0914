using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class ConfirmingTests
{
    [Fact]
    public void A_party_stands_by_the_record_by_the_name_of_its_person()
    {
        var story = ASession.Opened().Confirms(Green);

        Assert.Equal((story.By(Green).PartyId, "山田"), (story.Session.SignOffs[0].PartyId, story.Session.SignOffs[0].Name));
    }

    [Fact]
    public void When_all_have_the_session_is_complete() => Assert.True(ASession.Completed().Session.IsComplete);

    [Fact]
    public void Until_all_have_it_is_not() => Assert.False(ASession.Opened().Confirms(Green).Session.IsComplete);

    [Fact]
    public void Confirming_twice_happens_once()
    {
        var story = ASession.Opened().Confirms(Green);
        var happened = story.Session.Happened.Count;

        story.Confirms(Green);

        Assert.Equal(happened, story.Session.Happened.Count);
    }

    [Fact]
    public void Confirming_once_more_after_the_end_is_harmless() => Assert.Equal(2, ASession.Completed().Confirms(City).Session.SignOffs.Count);

    [Fact]
    public void What_is_not_open_is_not_confirmed() =>
        Assert.Equal(RefusalKind.TooEarly, Refused(ASession.OfTwo().HandsIn(Green).HandsIn(City), Green).Kind);

    [Fact]
    public void One_party_alone_cannot_close() =>
        Assert.Equal(RefusalKind.TooEarly, Refused(ASession.Of(With(Green)).HandsIn(Green), Green).Kind);

    [Fact]
    public void A_party_that_has_not_handed_in_cannot_confirm() =>
        Assert.Equal(RefusalKind.TooEarly, Refused(ASession.Opened().JoinedBy(School), School).Kind);

    [Fact]
    public void A_party_that_came_late_and_only_looks_cannot_confirm() =>
        Assert.Equal(RefusalKind.NotAllowed, Refused(ASession.Opened().JoinedBy(School).LooksWithoutAnswer(School), School).Kind);

    [Fact]
    public void A_party_that_was_there_and_only_looks_is_waited_for()
    {
        var story = OpenedEarly().LooksWithoutAnswer(School).Confirms(Green).Confirms(City);

        Assert.Equal((false, true), (story.Session.IsComplete, story.Confirms(School).Session.IsComplete));
    }

    [Fact]
    public void A_party_that_came_late_and_did_not_hand_in_is_not_waited_for() =>
        Assert.True(ASession.Opened().JoinedBy(School).Confirms(Green).Confirms(City).Session.IsComplete);

    [Fact]
    public void A_party_that_came_late_and_handed_in_is_waited_for() =>
        Assert.False(ASession.Opened().JoinedBy(School).HandsIn(School).Confirms(Green).Confirms(City).Session.IsComplete);

    [Fact]
    public void A_changed_answer_warns_before_it_takes_sign_offs_off()
    {
        var story = ASession.Opened().Confirms(Green);

        var refusal = story.Session.Answer(
            story.By(City), story.By(City).PartyId, new GivenAnswer(story.Item(1), AnswerKind.NotYet), withdrawSignOffs: false, story.Now)!;

        Assert.Equal(
            (RefusalKind.WithdrawsSignOffs, AnswerKind.Yes, 1),
            (refusal.Kind, story.Session.FindAnswer(story.Item(1), story.By(City).PartyId)!.Kind, story.Session.SignOffs.Count));
    }

    [Fact]
    public void A_changed_decision_warns_before_it_takes_sign_offs_off()
    {
        var story = ASession.Opened().Confirms(Green);

        var refusal = story.Session.Decide(story.By(City), new GivenAgreement(story.Item(1), "春に", 0), withdrawSignOffs: false, story.Now)!;

        Assert.Equal((RefusalKind.WithdrawsSignOffs, 0), (refusal.Kind, story.Session.Agreements.Count));
    }

    [Fact]
    public void With_consent_a_changed_answer_takes_all_sign_offs_off() => Assert.Empty(
        ThreeSigned().Answers(School, 1, AnswerKind.NotYet, consented: true).Session.SignOffs);

    [Fact]
    public void With_consent_a_changed_decision_takes_all_sign_offs_off() =>
        Assert.Empty(ThreeSigned().Decides(School, 1, "春に", consented: true).Session.SignOffs);

    [Fact]
    public void History_says_whose_sign_offs_went()
    {
        var story = ThreeSigned().Answers(School, 1, AnswerKind.NotYet, consented: true);

        Assert.Equal(
            [story.By(Green).PartyId, story.By(City).PartyId],
            story.Session.Happened.OfType<SignOffsWithdrawn>().Single().PartyIds);
    }

    [Fact]
    public void What_changes_nothing_takes_no_sign_offs_off()
    {
        var story = ThreeSigned().Answers(School, 1, AnswerKind.Yes).Decides(School, 1, "");

        Assert.Equal(2, story.Session.SignOffs.Count);
    }

    [Fact]
    public void Looking_without_any_answer_takes_no_sign_offs_off() =>
        Assert.Single(OpenedEarly().Confirms(Green).LooksWithoutAnswer(School).Session.SignOffs);

    [Fact]
    public void Looking_with_some_answers_warns_before_it_takes_sign_offs_off()
    {
        var story = OpenedEarly().Answers(School, 1, AnswerKind.NotYet).Confirms(Green);

        var refusal = story.Session.LookWithoutAnswer(story.By(School), withdrawSignOffs: false, story.Now)!;

        Assert.Equal((RefusalKind.WithdrawsSignOffs, 1), (refusal.Kind, story.Session.SignOffs.Count));
    }

    [Fact]
    public void After_sign_offs_went_all_confirm_anew()
    {
        var story = ASession.Opened().Confirms(Green).Answers(City, 1, AnswerKind.NotYet, consented: true).Confirms(City);

        Assert.Equal((false, true), (story.Session.IsComplete, story.Confirms(Green).Session.IsComplete));
    }

    private static ASession OpenedEarly() =>
        ASession.Of(With(Green).AndWith(City).AndWith(School)).HandsIn(Green).HandsIn(City).Opens(Green);

    private static ASession ThreeSigned() => OpenedEarly().HandsIn(School).Confirms(Green).Confirms(City);

    private static Refusal Refused(ASession story, string party)
    {
        var refusal = story.Session.Confirm(story.By(party), story.Now);
        Assert.Empty(story.Session.SignOffs);
        return refusal!;
    }
}

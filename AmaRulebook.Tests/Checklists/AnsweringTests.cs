using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class AnsweringTests
{
    private readonly ASession story = ASession.OfTwo();

    [Fact]
    public void An_answer_is_kept_with_its_reason_and_its_person()
    {
        story.Answers(Green, 3, AnswerKind.Concern, "分担がまだです", "花を植えます");

        var answer = story.Session.FindAnswer(story.Item(3), story.By(Green).PartyId)!;
        Assert.Equal(
            (AnswerKind.Concern, "分担がまだです", "花を植えます", story.By(Green).Id, story.Now),
            (answer.Kind, answer.Note, answer.Commitment, answer.AnsweredBy, answer.AnsweredAt));
    }

    [Fact]
    public void The_last_word_of_the_party_wins()
    {
        story.Answers(Green, 1, AnswerKind.NotYet).Answers(Green, 1, AnswerKind.Yes);

        Assert.Equal(AnswerKind.Yes, Assert.Single(story.Session.Answers).Kind);
    }

    [Fact]
    public void What_is_not_given_stays_as_it_stands()
    {
        story.Answers(Green, 3, AnswerKind.Yes, "理由", "引き受けること").Answers(Green, 3, AnswerKind.NotYet).Answers(Green, 3, note: "べつの理由");

        Assert.Equal(new ItemAnswered(story.Item(3), story.By(Green).PartyId, AnswerKind.NotYet, "べつの理由", "引き受けること"), story.Last);
    }

    [Fact]
    public void A_reason_alone_leaves_the_item_untouched()
    {
        story.Answers(Green, 1, note: "考え中です");

        Assert.Null(story.Session.Answers[0].Kind);
    }

    [Fact]
    public void A_reason_can_be_taken_out_again()
    {
        story.Answers(Green, 1, AnswerKind.Yes, "理由").Answers(Green, 1, note: "");

        Assert.False(story.Session.Answers[0].HasWords);
    }

    [Fact]
    public void The_same_answer_twice_happens_once()
    {
        story.Answers(Green, 1, AnswerKind.Yes, "理由");
        var happened = story.Session.Happened.Count;

        story.Answers(Green, 1, AnswerKind.Yes, "理由 ");

        Assert.Equal(happened, story.Session.Happened.Count);
    }

    [Fact]
    public void A_commitment_is_kept_only_where_the_item_asks_for_one()
    {
        story.Answers(Green, 1, AnswerKind.Yes, commitment: "引き受けること");

        Assert.Equal("", story.Session.Answers[0].Commitment);
    }

    [Fact]
    public void Nobody_answers_for_another_party()
    {
        var refusal = story.Session.Answer(
            story.By(Green), story.By(City).PartyId, new GivenAnswer(story.Item(1), AnswerKind.Yes), false, story.Now);

        Assert.Equal((RefusalKind.NotAllowed, 0), (refusal!.Kind, story.Session.Answers.Count));
    }

    [Theory]
    [InlineData("planning-7")]
    [InlineData("thinking-1")]
    [InlineData("")]
    public void An_item_that_is_not_in_the_session_is_refused(string item) =>
        Assert.Equal(RefusalKind.Invalid, Refused(new GivenAnswer(item, AnswerKind.Yes)).Kind);

    [Theory]
    [InlineData((AnswerKind)0)]
    [InlineData((AnswerKind)5)]
    public void An_answer_that_does_not_exist_is_refused(AnswerKind kind) =>
        Assert.Equal(RefusalKind.Invalid, Refused(new GivenAnswer(story.Item(1), kind)).Kind);

    [Fact]
    public void A_note_of_four_thousand_characters_is_kept()
    {
        story.Answers(Green, 1, note: new string('あ', 4_000));

        Assert.Equal(4_000, story.Session.Answers[0].Note.Length);
    }

    [Fact]
    public void A_note_over_its_limit_is_refused_with_its_count() => Assert.Contains(
        "「理由・メモ」は4,000字までです。いま4,001字",
        Refused(new GivenAnswer(story.Item(1), AnswerKind.Yes, new string('あ', 4_001))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_commitment_over_its_limit_is_refused_with_its_count() => Assert.Contains(
        "「自分たちが引き受けること」は400字までです。いま401字",
        Refused(new GivenAnswer(story.Item(3), Commitment: new string('あ', 401))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("甲\0乙", null)]
    [InlineData(null, "甲\u001B乙")]
    public void Control_characters_are_refused(string? note, string? commitment) =>
        Assert.Equal(RefusalKind.Invalid, Refused(new GivenAnswer(story.Item(3), AnswerKind.Yes, note, commitment)).Kind);

    private Refusal Refused(GivenAnswer given)
    {
        var refusal = story.Session.Answer(story.By(Green), story.By(Green).PartyId, given, withdrawSignOffs: false, story.Now);
        Assert.Empty(story.Session.Answers);
        return refusal!;
    }
}

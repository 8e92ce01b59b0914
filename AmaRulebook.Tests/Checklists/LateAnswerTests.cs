using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>An answer that was chosen while the connection was away, and comes later.</summary>
public class LateAnswerTests
{
    private readonly ASession story = ASession.OfTwo();

    private AnswerKind? Stands => story.Session.FindAnswer(story.Item(1), story.By(Green).PartyId)?.Kind;

    [Theory]
    [InlineData(null)]
    [InlineData(AnswerKind.Concern)]
    public void It_is_kept_where_all_stands_as_the_person_saw_it(AnswerKind? seen)
    {
        Stood(seen);

        Assert.Null(Sends(AnswerKind.Yes, seen));

        Assert.Equal(AnswerKind.Yes, Stands);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(AnswerKind.NotYet)]
    public void It_does_not_pass_over_what_the_party_answered_meanwhile(AnswerKind? seen)
    {
        Stood(AnswerKind.Concern);
        var before = story.Session.Happened.Count;

        Assert.Equal(RefusalKind.Stale, Sends(AnswerKind.Yes, seen)!.Kind);

        Assert.Equal((AnswerKind.Concern, before), (Stands, story.Session.Happened.Count));
    }

    [Fact]
    public void Where_the_party_answered_the_same_meanwhile_there_is_nothing_to_do()
    {
        Stood(AnswerKind.Yes);
        var before = story.Session.Happened.Count;

        Assert.Null(Sends(AnswerKind.Yes, null));

        Assert.Equal(before, story.Session.Happened.Count);
    }

    [Fact]
    public void An_answer_that_is_sent_at_once_is_the_last_word()
    {
        Stood(AnswerKind.Concern);

        story.Answers(Green, 1, AnswerKind.Yes);

        Assert.Equal(AnswerKind.Yes, Stands);
    }

    [Fact]
    public void After_the_end_it_is_told_that_the_session_is_over()
    {
        var over = ASession.Completed();
        var by = over.By(Green);

        var refusal = over.Session.Answer(
            by, by.PartyId, new GivenAnswer(over.Item(1), AnswerKind.NotYet) { Seen = new AnswerSeen(null) }, false, over.Now);

        Assert.Equal(RefusalKind.Closed, refusal!.Kind);
    }

    private void Stood(AnswerKind? kind)
    {
        if (kind is not null)
        {
            story.Answers(Green, 1, kind);
        }
    }

    private Refusal? Sends(AnswerKind kind, AnswerKind? seen) => story.Session.Answer(
        story.By(Green),
        story.By(Green).PartyId,
        new GivenAnswer(story.Item(1), kind) { Seen = new AnswerSeen(seen) },
        false,
        story.Now);
}

using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Reviewing;

public class SessionReviewTests
{
    private static readonly StaffMember Tanaka = new(Guid.NewGuid(), "田中");
    private static readonly StaffMember Mori = new(Guid.NewGuid(), "森");

    private readonly ASession story = ASession.Completed();

    [Fact]
    public void Who_read_it_stands_there_once_however_often_it_is_said()
    {
        var review = SessionReview.Of(story.Session);

        Assert.Null(review.MarkRead(story.Session, story.Now, Tanaka, story.Now));
        Assert.Null(review.MarkRead(story.Session, story.Now, Tanaka, story.Now.AddDays(1)));
        Assert.Null(review.MarkRead(story.Session, story.Now, Mori, story.Now));

        Assert.Equal(["田中", "森"], review.Readings.Select(reading => reading.Name));
        Assert.Equal(story.Now, review.Readings[0].ReadAt);
        Assert.Equal([new RecordRead(Tanaka.AccountId), new RecordRead(Mori.AccountId)], review.Happened);
    }

    [Fact]
    public void After_a_change_it_is_said_anew()
    {
        var review = SessionReview.Of(story.Session);
        review.MarkRead(story.Session, story.Now, Tanaka, story.Now);
        var later = story.Now.AddDays(2);

        Assert.Null(review.MarkRead(story.Session, later.AddHours(-1), Tanaka, later));

        Assert.Equal(later, Assert.Single(review.Readings).ReadAt);
        Assert.Equal(2, review.Happened.Count);
    }

    [Fact]
    public void Nothing_written_is_no_comment_and_taking_one_away_twice_is_harmless()
    {
        var review = SessionReview.Of(story.Session);
        Assert.Contains("まだ何も書いていません", Writes(review, Tanaka, " \n　", 0)?.Message, StringComparison.Ordinal);
        Writes(review, Tanaka, "よく話し合われています。", 0);

        Assert.Null(Writes(review, Tanaka, " ", 1));
        Assert.Null(Writes(review, Tanaka, "", 1));

        Assert.Equal(("", 2), (review.Find(ReviewTextKind.Comment)!.Text, review.Find(ReviewTextKind.Comment)!.Version));
        Assert.Equal(2, review.Happened.Count);
        Assert.Equal(RefusalKind.Invalid, Writes(review, Mori, "", 2)?.Kind);
    }

    [Fact]
    public void Nothing_can_be_said_of_what_is_covered()
    {
        var covered = ASession.OfTwo().HandsIn(Green);
        var review = SessionReview.Of(covered.Session);

        Assert.All(
            new[]
            {
                review.MarkRead(covered.Session, covered.Now, Tanaka, covered.Now),
                review.Write(covered.Session, ReviewTextKind.Note, new("メモ", 0), Tanaka, covered.Now),
                review.Propose(covered.Project.Project, covered.Session, true, Tanaka, "理由", covered.Now),
            },
            refusal => Assert.Equal(RefusalKind.TooEarly, refusal?.Kind));
        Assert.Empty(review.Happened);
    }

    [Fact]
    public void Two_who_write_one_comment_lose_neither_text()
    {
        var review = SessionReview.Of(story.Session);
        Assert.Null(Writes(review, Tanaka, "よく話し合われています。", 0));

        var refusal = Writes(review, Mori, "当番表がわかりやすいです。", 0);

        var stale = Assert.IsType<StaleReviewText>(refusal);
        Assert.Equal(("よく話し合われています。", 1, "当番表がわかりやすいです。"), (stale.Current, stale.Version, stale.Mine));
        Assert.Null(Writes(review, Mori, "両方", stale.Version));
        Assert.Equal(("両方", 2, "森"), (review.Find(ReviewTextKind.Comment)!.Text, review.Find(ReviewTextKind.Comment)!.Version, review.Find(ReviewTextKind.Comment)!.WrittenBy));
    }

    [Fact]
    public void The_same_text_again_is_no_change_whatever_it_is_based_on()
    {
        var review = SessionReview.Of(story.Session);
        Writes(review, Tanaka, "はい", 0);

        Assert.Null(Writes(review, Mori, "はい", 0));
        Assert.Single(review.Happened);
    }

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("\u202Eabc")]
    public void A_text_that_can_not_be_kept_is_refused(string text) =>
        Assert.Equal(RefusalKind.Invalid, Writes(SessionReview.Of(story.Session), Tanaka, text, 0)?.Kind);

    [Fact]
    public void A_text_over_its_limit_is_refused() =>
        Assert.Contains("2,000字まで", Writes(SessionReview.Of(story.Session), Tanaka, new string('あ', ReviewLimits.Text + 1), 0)?.Message, StringComparison.Ordinal);

    [Fact]
    public void A_proposal_needs_a_reason()
    {
        var review = SessionReview.Of(story.Session);

        Assert.All(new[] { null, "", " \n　" }, reason => Assert.Equal(RefusalKind.Invalid, Proposes(review, reason)?.Kind));
        Assert.Empty(review.Proposals);
    }

    [Fact]
    public void A_second_proposal_waits_for_the_answer_to_the_first()
    {
        var review = SessionReview.Of(story.Session);
        Assert.Null(Proposes(review, "役割が分かれたままです。"));
        Assert.Null(Proposes(review, "役割が分かれたままです。"));

        Assert.Equal(RefusalKind.Closed, Proposes(review, "経費も。", Mori)?.Kind);
        Assert.Null(Declines(review, 1, "来月にします。"));
        Assert.Null(Proposes(review, "経費も。", Mori));

        Assert.Equal([1, 2], review.Proposals.Select(proposal => proposal.Number));
    }

    [Fact]
    public void Before_the_end_and_after_the_next_round_nothing_is_proposed()
    {
        var open = ASession.Opened();

        Assert.Equal(RefusalKind.TooEarly, SessionReview.Of(open.Session).Propose(open.Project.Project, open.Session, true, Tanaka, "理由", open.Now)?.Kind);
        Assert.Equal(RefusalKind.Closed, SessionReview.Of(story.Session).Propose(story.Project.Project, story.Session, false, Tanaka, "理由", story.Now)?.Kind);
    }

    [Fact]
    public void To_an_ended_project_nothing_is_proposed()
    {
        Assert.Null(story.Project.Project.End(story.By(Green), EndingKind.Completed, "", story.Now));

        Assert.Equal(RefusalKind.Closed, Proposes(SessionReview.Of(story.Session), "理由")?.Kind);
    }

    [Fact]
    public void Who_declines_second_is_told_who_was_first()
    {
        var review = SessionReview.Of(story.Session);
        Proposes(review, "理由");
        Assert.Null(Declines(review, 1, "今回は"));
        Assert.Null(Declines(review, 1, "今回は"));

        var refusal = review.Decline(story.Project.Project, story.Session, true, story.By(City), new(1, "忙しくて"), story.Now);

        Assert.Equal(RefusalKind.Closed, refusal?.Kind);
        Assert.Contains(story.By(Green).Name, refusal!.Message, StringComparison.Ordinal);
        Assert.Equal("今回は", review.Proposals[0].Word);
    }

    [Fact]
    public void What_was_taken_up_or_does_not_exist_is_not_declined()
    {
        var review = SessionReview.Of(story.Session);
        Proposes(review, "理由");

        Assert.Equal(RefusalKind.NotAllowed, Declines(review, 7, "")?.Kind);
        Assert.Equal(RefusalKind.Closed, review.Decline(story.Project.Project, story.Session, false, story.By(Green), new(1, ""), story.Now)?.Kind);
    }

    private Refusal? Writes(SessionReview review, StaffMember by, string text, int basedOn) =>
        review.Write(story.Session, ReviewTextKind.Comment, new(text, basedOn), by, story.Now);

    private Refusal? Proposes(SessionReview review, string? reason, StaffMember? by = null) =>
        review.Propose(story.Project.Project, story.Session, true, by ?? Tanaka, reason, story.Now);

    private Refusal? Declines(SessionReview review, int number, string word) =>
        review.Decline(story.Project.Project, story.Session, true, story.By(Green), new(number, word), story.Now);
}

using AmaRulebook.Checklists;
using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using AmaRulebook.Reviews.Listing;
using AmaRulebook.Staff;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Reviewing;

/// <summary>What staff do with a session, on the real database.</summary>
public sealed class SessionReviewsTests : IAsyncLifetime
{
    private readonly AppWithoutPages app = new();
    private AStoredSession session = null!;
    private StaffUser tanaka = null!;

    private SessionReviews Reviews => app.Get<SessionReviews>();

    public async ValueTask InitializeAsync()
    {
        session = await AStoredSession.Opened(app);
        tanaka = await AStaffUser.Comes(app);
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_review_is_stored_with_its_history_under_the_accounts_id_and_no_name()
    {
        await Completes();
        Assert.Null(await Reviews.MarkReadAsync(tanaka, session.Project, session.Id));
        Assert.Null(await Writes(ReviewTextKind.Comment, "よく話し合われています。"));
        Assert.Null(await Writes(ReviewTextKind.Note, "来年も見る。"));
        Assert.Null(await Reviews.ProposeAsync(tanaka, session.Project, session.Id, "役割が分かれたままです。"));
        Assert.Null(await Declines("来月にします。"));

        var review = (await session.State()).FindReview(session.Id)!;
        var history = await History.Of(app, session.Project);

        Assert.Equal(ReviewReplay.Of(review), ReviewReplay.Of(history, session.Id));
        Assert.All(["read", "comment", "note", "proposed", "declined"], word => Assert.Contains(word, ReviewReplay.Of(review), StringComparison.Ordinal));
        Assert.All(history, activity => Assert.All(History.Texts(activity), text => Assert.DoesNotContain("田中", text, StringComparison.Ordinal)));
        Assert.Equal(Replay.Of((await session.State()).Latest("planning")!), Replay.Of(history, session.Id));
    }

    [Fact]
    public async Task What_changes_after_it_was_read_is_unread_until_somebody_reads_it_again_but_for_what_is_covered()
    {
        Assert.True(await IsUnread());
        await Reviews.MarkReadAsync(tanaka, session.Project, session.Id);
        Assert.False(await IsUnread());

        app.Time.Advance(TimeSpan.FromSeconds(1));
        await session.Decides(Green, 4, "領収書を毎月見せ合う。");
        Assert.True(await IsUnread());
        await Writes(ReviewTextKind.Comment, "よく話し合われています。");
        Assert.True(await IsUnread());   // a comment says nothing of what was read
        app.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await Reviews.MarkReadAsync(tanaka, session.Project, session.Id));
        Assert.False(await IsUnread());
        Assert.Equal(2, (await History.Of(app, session.Project)).Count(activity => activity.Verb == nameof(RecordRead)));
    }

    [Fact]
    public async Task Partners_read_the_comment_and_who_read_but_never_the_note()
    {
        await Reviews.MarkReadAsync(tanaka, session.Project, session.Id);
        await Writes(ReviewTextKind.Comment, "よく話し合われています。");
        await Writes(ReviewTextKind.Note, "ないしょのメモ");

        var seen = Told.Of(await session.SeenBy(Green), await session.SeenBy(City), await Lines(Green));

        Assert.Contains("よく話し合われています。", seen, StringComparison.Ordinal);
        Assert.Contains("田中 市子", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("ないしょ", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("職員メモ", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_see_only_progress_of_what_is_covered_and_no_conversation_of_what_is_open()
    {
        var covered = await AStoredSession.Begun(app);
        await covered.Answers(City, 2, AnswerKind.Concern, "ひみつの理由");
        await covered.HandsIn(City);
        await session.Answers(City, 2, AnswerKind.Concern, "場所が遠いです。");
        await session.Says(Green, 2, "ここだけの話");

        var (before, after) = (await SeenByStaff(covered), await SeenByStaff(session));

        Assert.DoesNotContain("ひみつ", before, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(ItemState.Split), before, StringComparison.Ordinal);
        Assert.Contains("場所が遠いです。", after, StringComparison.Ordinal);
        Assert.DoesNotContain("ここだけの話", after, StringComparison.Ordinal);
        Assert.Contains("ひとことを書きました", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_that_is_still_covered_in_an_open_session_is_covered_for_staff_too()
    {
        var early = await AStoredSession.Begun(app);
        await early.IsJoinedBy(School, "校長");
        await early.Answers(School, 3, AnswerKind.NotYet, "門の鍵のこと");
        await early.HandInAndOpen();

        var seen = await SeenByStaff(early);

        Assert.DoesNotContain("門の鍵", seen, StringComparison.Ordinal);
        await early.HandsIn(School);
        Assert.Contains("門の鍵", await SeenByStaff(early), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_save_at_once_both_texts_are_kept()
    {
        var mori = await AStaffUser.Comes(app, name: "森 春");
        var both = await Task.WhenAll(
            Reviews.WriteAsync(tanaka, session.Project, session.Id, ReviewTextKind.Comment, new("田中の文", 0)),
            Reviews.WriteAsync(mori, session.Project, session.Id, ReviewTextKind.Comment, new("森の文", 0)));

        var stale = Assert.Single(both.OfType<StaleReviewText>());

        Assert.Equal(["森の文", "田中の文"], new[] { stale.Current, stale.Mine }.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_reader_and_a_disabled_account_are_refused_in_the_transaction()
    {
        var reader = await AStaffUser.Comes(app, StaffRole.Reader);
        await AStaffUser.Disabled(app, tanaka);

        Assert.Equal(RefusalKind.NotAllowed, (await Reviews.MarkReadAsync(reader, session.Project, session.Id))?.Kind);
        Assert.Equal(RefusalKind.NotAllowed, (await Writes(ReviewTextKind.Comment, "書いている間に"))?.Kind);
        Assert.Null((await session.State()).FindReview(session.Id));
    }

    [Fact]
    public async Task What_is_gone_or_of_another_project_is_refused_with_words()
    {
        var other = await AStoredSession.Opened(app);

        Assert.Equal(RefusalKind.Closed, (await Reviews.MarkReadAsync(tanaka, Guid.NewGuid(), session.Id))?.Kind);
        Assert.Equal(RefusalKind.Closed, (await Reviews.MarkReadAsync(tanaka, other.Project, session.Id))?.Kind);
        Assert.Equal(RefusalKind.Closed, (await Reviews.ProposeAsync(tanaka, other.Project, session.Id, "理由"))?.Kind);
    }

    [Fact]
    public async Task The_next_round_takes_a_proposal_up()
    {
        await Completes();
        await Reviews.ProposeAsync(tanaka, session.Project, session.Id, "役割が分かれたままです。");
        var first = session.Id;
        Assert.Equal(ProposalState.Waiting, (await Proposal(first)).State);

        await session.Begins(City);

        Assert.Equal(ProposalState.TakenUp, (await Proposal(first)).State);
        Assert.Equal(RefusalKind.Closed, (await app.Get<ReviewCommands>().DeclineAsync(session.Browser(Green).In(session.Project), first, new(1, "")))?.Kind);
    }

    [Fact]
    public async Task Somebody_of_another_project_declines_nothing_here()
    {
        await Completes();
        await Reviews.ProposeAsync(tanaka, session.Project, session.Id, "役割が分かれたままです。");
        var stranger = new ABrowser(app);
        var elsewhere = await stranger.Founds(Shops, "会長");

        Assert.Equal(RefusalKind.NotAllowed, (await app.Get<ReviewCommands>().DeclineAsync(stranger.In(elsewhere), session.Id, new(1, "")))?.Kind);
        Assert.Equal(ProposalState.Waiting, (await Proposal(session.Id)).State);
    }

    private async Task<bool> IsUnread() =>
        (await app.Get<QueueReads>().ReadAsync(QueueQuery.Of("?unread=1"))).Rows.Any(row => row.SessionId == session.Id);

    private async Task Completes()
    {
        await session.Confirms(Green);
        await session.Confirms(City);
    }

    private Task<Refusal?> Writes(ReviewTextKind kind, string text) =>
        Reviews.WriteAsync(tanaka, session.Project, session.Id, kind, new GivenReviewText(text, 0));

    private Task<Refusal?> Declines(string word) => app.Get<ReviewCommands>().DeclineAsync(
        session.Browser(Green).In(session.Project), session.Id, new GivenDecline(1, word));

    private async Task<ProposalView> Proposal(Guid sessionId)
    {
        var state = await session.State();
        return SessionView.ForStaff(state, state.Sessions.Single(other => other.Id == sessionId)).Review!.Proposal!;
    }

    private async Task<string> SeenByStaff(AStoredSession stored)
    {
        var state = await stored.State();
        var found = state.Latest("planning")!;
        return Told.Of(SessionView.ForStaff(state, found), await app.Get<SessionHistory>().ReadAsync(state, found));
    }

    private async Task<IReadOnlyList<HistoryLine>> Lines(string party) => (await app.Get<HistoryReads>().ReadAsync(
        await session.State(), await session.Browser(party).Participant(session.Project), HistoryFilter.Nothing)).Lines;
}

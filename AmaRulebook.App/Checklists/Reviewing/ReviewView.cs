using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Reviewing;

/// <summary>What partners read of the staff's review; the note for staff is no part of it.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="StageId">Its stage.</param>
/// <param name="Title">The name of the stage.</param>
/// <param name="Number">第n回.</param>
/// <param name="Mode">How the session went, to begin the next in the same way.</param>
/// <param name="Readings">Who read it, and when.</param>
/// <param name="Comment">団体へのコメント, or null.</param>
/// <param name="Proposal">The newest proposal, or null.</param>
public sealed record ReviewView(
    Guid SessionId,
    string StageId,
    string Title,
    int Number,
    SessionMode Mode,
    IReadOnlyList<ReadingView> Readings,
    ReviewTextView? Comment,
    ProposalView? Proposal)
{
    /// <summary>When something was last said.</summary>
    public DateTimeOffset NewestAt => Readings.Select(reading => reading.At)
        .Concat(Comment is null ? [] : [Comment.WrittenAt])
        .Concat(Proposal is null ? [] : [Proposal.ProposedAt])
        .Max();

    /// <summary>Of all sessions that a viewer may read, the newest word first.</summary>
    public static IReadOnlyList<ReviewView> For(ProjectState state, Participant viewer) =>
    [
        .. state.Sessions
            .Where(session => session.IsUncoveredFor(viewer.PartyId))
            .Select(session => Of(state, session))
            .OfType<ReviewView>()
            .OrderByDescending(view => view.NewestAt),
    ];

    /// <summary>Of one session; null while nobody has said anything that partners read.</summary>
    internal static ReviewView? Of(ProjectState state, ChecklistSession session)
    {
        if (state.FindReview(session.Id) is not { } review)
        {
            return null;
        }

        var view = new ReviewView(
            session.Id,
            session.StageId,
            session.Text.Title,
            session.Number,
            session.Mode,
            [.. review.Readings.OrderBy(reading => reading.ReadAt).Select(reading => new ReadingView(reading.Name, reading.ReadAt))],
            ReviewTextView.Of(review.Find(ReviewTextKind.Comment)) is { Text.Length: > 0 } comment ? comment : null,
            ProposalView.Of(state, session, review));
        return view is { Readings.Count: 0, Comment: null, Proposal: null } ? null : view;
    }
}

/// <summary>読みました.</summary>
public sealed record ReadingView(string Name, DateTimeOffset At);

/// <summary>A text of the staff as it stands.</summary>
public sealed record ReviewTextView(string Text, int Version, string WrittenBy, DateTimeOffset WrittenAt)
{
    internal static ReviewTextView? Of(ReviewText? text) =>
        text is null ? null : new ReviewTextView(text.Text, text.Version, text.WrittenBy, text.WrittenAt);
}

/// <summary>もう一度の話し合いの提案, and what became of it.</summary>
public sealed record ProposalView(int Number, string Reason, string ProposedBy, DateTimeOffset ProposedAt, ProposalState State, string DeclinedBy, string Word)
{
    internal static ProposalView? Of(ProjectState state, ChecklistSession session, SessionReview review) =>
        review.Proposals.MaxBy(proposal => proposal.Number) is { } newest
            ? new ProposalView(
                newest.Number,
                newest.Reason,
                newest.ProposedBy,
                newest.ProposedAt,
                newest.DeclinedAt is not null ? ProposalState.Declined
                    : state.Latest(session.StageId)!.Number > session.Number ? ProposalState.TakenUp
                    : state.Project.Ending is not null ? ProposalState.Ended
                    : ProposalState.Waiting,
                newest.DeclinedBy is { } by ? state.Project.NameOf(by) : "",
                newest.Word)
            : null;
}

/// <summary>What became of a proposal.</summary>
public enum ProposalState
{
    /// <summary>The partners have not answered.</summary>
    Waiting,

    /// <summary>今回は見送る.</summary>
    Declined,

    /// <summary>The next 回 has begun.</summary>
    TakenUp,

    /// <summary>The project ended without an answer.</summary>
    Ended,
}

/// <summary>The words for a <see cref="ProposalState"/>.</summary>
public static class ProposalStates
{
    public static string Title(this ProposalState state) => state switch
    {
        ProposalState.Waiting => "返事を待っています",
        ProposalState.Declined => "今回は見送りました",
        ProposalState.TakenUp => "次の回を始めました",
        ProposalState.Ended => "プロジェクトは終わりました",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

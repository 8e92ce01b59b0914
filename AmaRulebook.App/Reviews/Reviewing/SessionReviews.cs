using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Reviewing;

/// <summary>What staff may do with a session. Each is one verb of <see cref="SessionReview"/>, stored.</summary>
public sealed class SessionReviews(StaffWriter writer)
{
    private static readonly Refusal Unknown = new(
        RefusalKind.Closed, "この記録は、もうありません。保存していません。書いた文はこの画面に残っています。一覧にもどって、たしかめてください。");

    /// <summary>読みました.</summary>
    public Task<Refusal?> MarkReadAsync(StaffUser user, Guid projectId, Guid sessionId) =>
        writer.RunAsync(user, projectId, async writing =>
        {
            if (await FindAsync(writing, sessionId) is not { } session)
            {
                return Unknown;
            }

            var changedAt = await writing.Db.ChangedAtAsync(session);
            return await RunAsync(writing, session, review => review.MarkRead(session, changedAt, writing.By, writing.Now));
        });

    /// <summary>コメントを保存, メモを保存.</summary>
    public Task<Refusal?> WriteAsync(StaffUser user, Guid projectId, Guid sessionId, ReviewTextKind kind, GivenReviewText given) =>
        RunAsync(user, projectId, sessionId, (review, session, writing) => review.Write(session, kind, given, writing.By, writing.Now));

    /// <summary>もう一度の話し合いを提案する.</summary>
    public Task<Refusal?> ProposeAsync(StaffUser user, Guid projectId, Guid sessionId, string? reason) =>
        writer.RunAsync(user, projectId, async writing =>
        {
            if (await FindAsync(writing, sessionId) is not { } session)
            {
                return Unknown;
            }

            var isNewest = !await writing.Db.Set<ChecklistSession>().AnyAsync(other =>
                other.ProjectId == projectId && other.StageId == session.StageId && other.Number > session.Number);
            return await RunAsync(writing, session, review => review.Propose(writing.Project, session, isNewest, writing.By, reason, writing.Now));
        });

    private Task<Refusal?> RunAsync(
        StaffUser user, Guid projectId, Guid sessionId, Func<SessionReview, ChecklistSession, StaffWriting, Refusal?> verb) =>
        writer.RunAsync(user, projectId, async writing => await FindAsync(writing, sessionId) is { } session
            ? await RunAsync(writing, session, review => verb(review, session, writing))
            : Unknown);

    private static async Task<Refusal?> RunAsync(StaffWriting writing, ChecklistSession session, Func<SessionReview, Refusal?> verb)
    {
        var known = await writing.Db.Set<SessionReview>().WithParts().SingleOrDefaultAsync(review => review.SessionId == session.Id);
        var review = known ?? SessionReview.Of(session);
        var refusal = verb(review);
        if (refusal is null && review.Happened.Count > 0)
        {
            if (known is null)
            {
                writing.Db.Add(review);
            }

            review.Record(writing.Record);
            foreach (var happened in review.Happened)
            {
                Log(writing, happened, $"{session.Text.Title}　第{session.Number}回");
            }
        }

        return refusal;
    }

    private static void Log(StaffWriting writing, ReviewEvent happened, string place)
    {
        switch (happened)
        {
            case RecordRead:
                writing.Log(StaffDeed.RecordMarkedRead, place);
                break;
            case ReviewTextWritten text:
                writing.Log(text.Kind is ReviewTextKind.Comment ? StaffDeed.CommentWritten : StaffDeed.NoteWritten, text.Text.Length > 0 ? place : $"{place}　消しました");
                break;
            case RoundProposed:
                writing.Log(StaffDeed.RoundProposed, place);
                break;
        }
    }

    private static Task<ChecklistSession?> FindAsync(StaffWriting writing, Guid sessionId) => writing.Db.Set<ChecklistSession>().AsNoTracking()
        .Include(session => session.Parties)
        .SingleOrDefaultAsync(session => session.Id == sessionId && session.ProjectId == writing.Project.Id);
}

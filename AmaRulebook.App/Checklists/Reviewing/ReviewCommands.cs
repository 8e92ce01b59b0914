using AmaRulebook.Projects;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Checklists.Reviewing;

/// <summary>What a participant may answer to the staff's review.</summary>
public sealed class ReviewCommands(ProjectWriter writer)
{
    private static readonly Refusal Unknown = new(RefusalKind.NotAllowed, "この提案は見つかりません。ページを開きなおしてください。書いた文は残っています。");

    /// <summary>今回は見送る.</summary>
    public Task<Refusal?> DeclineAsync(Command command, Guid sessionId, GivenDecline given) => writer.RunAsync(command, async writing =>
    {
        var session = await writing.Db.Set<ChecklistSession>().WithParts()
            .SingleOrDefaultAsync(session => session.Id == sessionId && session.ProjectId == command.ProjectId);
        var review = await writing.Db.Set<SessionReview>().WithParts().SingleOrDefaultAsync(review => review.SessionId == sessionId);
        if (session is null || review is null)
        {
            return Unknown;
        }

        var isNewest = !await writing.Db.Set<ChecklistSession>().AnyAsync(other =>
            other.ProjectId == session.ProjectId && other.StageId == session.StageId && other.Number > session.Number);
        var refusal = review.Decline(writing.Project, session, isNewest, writing.By, given, writing.Now);
        if (refusal is null)
        {
            review.Record(writing.Record);
        }

        return refusal;
    });
}

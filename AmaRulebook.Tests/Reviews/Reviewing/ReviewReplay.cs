using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Reviews.Reviewing;

/// <summary>A review as its events alone tell it, and as its rows stand, in the same words.</summary>
public static class ReviewReplay
{
    public static string Of(SessionReview review) => Words(
        review.Readings.Select(reading => $"read {reading.AccountId}")
            .Concat(review.Texts.Select(text => Text(text.Kind, text.Version, text.Text)))
            .Concat(review.Proposals.Select(proposal => $"proposed {proposal.Number} {proposal.Reason}"))
            .Concat(review.Proposals.Where(proposal => proposal.DeclinedAt is not null).Select(proposal => $"declined {proposal.Number} {proposal.Word}")));

    public static string Of(IEnumerable<Activity> history, Guid sessionId)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var happened in history.Where(activity => activity.SessionId == sessionId).Select(activity => activity.Read()).OfType<ReviewEvent>())
        {
            (string key, string words) = happened switch
            {
                RecordRead read => ($"read {read.StaffId}", $"read {read.StaffId}"),
                ReviewTextWritten text => ($"{text.Kind}", Text(text.Kind, text.Version, text.Text)),
                RoundProposed proposed => ($"proposed {proposed.Number}", $"proposed {proposed.Number} {proposed.Reason}"),
                ProposalDeclined declined => ($"declined {declined.Number}", $"declined {declined.Number} {declined.Word}"),
                _ => throw new NotSupportedException($"{happened.GetType().Name} is not replayed."),
            };
            facts[key] = words;
        }

        return Words(facts.Values);
    }

    private static string Text(ReviewTextKind kind, int version, string text) =>
        $"{(kind is ReviewTextKind.Comment ? "comment" : "note")} {version} {text}";

    private static string Words(IEnumerable<string> facts) => string.Join('\n', facts.Order(StringComparer.Ordinal));
}

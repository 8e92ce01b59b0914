namespace AmaRulebook.Checklists.Reviewing;

/// <summary>
/// もう一度の話し合いの提案. The partners may begin the next 回 or decline; which of them they did is told by the 回 itself, or
/// stands here.
/// </summary>
public sealed class RoundProposal
{
    private RoundProposal()
    {
    }

    internal RoundProposal(Guid sessionId, int number, string reason, StaffMember by, DateTimeOffset now) =>
        (SessionId, Number, Reason, ProposedById, ProposedBy, ProposedAt) = (sessionId, number, reason, by.AccountId, by.Name, now);

    public Guid SessionId { get; private set; }

    /// <summary>From 1; only after one was declined there may be another.</summary>
    public int Number { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid ProposedById { get; private set; }

    public string ProposedBy { get; private set; } = "";

    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>今回は見送る: when, or null.</summary>
    public DateTimeOffset? DeclinedAt { get; private set; }

    public Guid? DeclinedBy { get; private set; }

    public string Word { get; private set; } = "";

    internal void Decline(Guid by, string word, DateTimeOffset now) => (DeclinedBy, Word, DeclinedAt) = (by, word, now);
}

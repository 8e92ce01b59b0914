namespace AmaRulebook.Staff.Places;

/// <summary>A place in a 団体 (the 担当課) that a staff account holds: whoever signs in comes back to it, in any browser.</summary>
public sealed class StaffPlace
{
    private StaffPlace()
    {
    }

    public StaffPlace(Guid accountId, Guid participantId, DateTimeOffset now) => (AccountId, ParticipantId, Since) = (accountId, participantId, now);

    public Guid AccountId { get; private set; }

    public Guid ParticipantId { get; private set; }

    public DateTimeOffset Since { get; private set; }
}

namespace AmaRulebook.Checklists.Reviewing;

/// <summary>読みました, and who said so.</summary>
public sealed class ReviewReading
{
    private ReviewReading()
    {
    }

    internal ReviewReading(Guid sessionId, StaffMember by, DateTimeOffset now) =>
        (SessionId, AccountId, Name, ReadAt) = (sessionId, by.AccountId, by.Name, now);

    public Guid SessionId { get; private set; }

    public Guid AccountId { get; private set; }

    public string Name { get; private set; } = "";

    public DateTimeOffset ReadAt { get; private set; }

    /// <summary>Whether it is of the session as it stands since a change.</summary>
    public bool IsOf(DateTimeOffset changedAt) => ReadAt >= changedAt;

    /// <summary>Read once more, after a change.</summary>
    internal void Renew(StaffMember by, DateTimeOffset now) => (Name, ReadAt) = (by.Name, now);
}

namespace AmaRulebook.Checklists;

/// <summary>話し合った: an item that is done for now, and who said so. No row: it is still to be talked over.</summary>
public sealed class TalkedItem
{
    private TalkedItem()
    {
    }

    internal TalkedItem(Guid sessionId, string itemId, Guid by, DateTimeOffset at) =>
        (SessionId, ItemId, MarkedBy, MarkedAt) = (sessionId, itemId, by, at);

    public Guid SessionId { get; private set; }

    public string ItemId { get; private set; } = "";

    public Guid MarkedBy { get; private set; }

    public DateTimeOffset MarkedAt { get; private set; }
}

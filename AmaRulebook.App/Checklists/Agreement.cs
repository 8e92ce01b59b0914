namespace AmaRulebook.Checklists;

/// <summary>決めたこと: the one text that the parties settled on for an item. Its version grows by one with each save.</summary>
public sealed class Agreement
{
    private Agreement()
    {
    }

    internal Agreement(Guid sessionId, string itemId) => (SessionId, ItemId) = (sessionId, itemId);

    public Guid SessionId { get; private set; }

    public string ItemId { get; private set; } = "";

    public string Text { get; private set; } = "";

    public int Version { get; private set; }

    public Guid DecidedBy { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    internal void Set(string text, Guid by, DateTimeOffset now) =>
        (Text, Version, DecidedBy, DecidedAt) = (text, Version + 1, by, now);
}

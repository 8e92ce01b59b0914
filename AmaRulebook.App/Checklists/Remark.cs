namespace AmaRulebook.Checklists;

/// <summary>ひとこと: one message in the conversation on an item; no part of the record sheet.</summary>
public sealed class Remark
{
    private Remark()
    {
    }

    internal Remark(Guid sessionId, int number, string itemId, Guid participantId, string text, DateTimeOffset saidAt) =>
        (Id, SessionId, Number, ItemId, ParticipantId, Text, SaidAt) =
        (Guid.NewGuid(), sessionId, number, itemId, participantId, text, saidAt);

    public Guid Id { get; private set; }

    public Guid SessionId { get; private set; }

    /// <summary>Its place among the session's remarks, from 1; orders the conversation.</summary>
    public int Number { get; private set; }

    public string ItemId { get; private set; } = "";

    public Guid ParticipantId { get; private set; }

    public string Text { get; private set; } = "";

    public DateTimeOffset SaidAt { get; private set; }
}

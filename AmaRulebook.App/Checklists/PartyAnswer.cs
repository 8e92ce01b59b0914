namespace AmaRulebook.Checklists;

/// <summary>答え: the last word of one party on one item of one session.</summary>
public sealed class PartyAnswer
{
    private PartyAnswer()
    {
    }

    internal PartyAnswer(Guid sessionId, string itemId, Guid partyId) =>
        (SessionId, ItemId, PartyId) = (sessionId, itemId, partyId);

    public Guid SessionId { get; private set; }

    public string ItemId { get; private set; } = "";

    public Guid PartyId { get; private set; }

    /// <summary>The answer; null where only a note was written so far.</summary>
    public AnswerKind? Kind { get; private set; }

    /// <summary>理由・メモ.</summary>
    public string Note { get; private set; } = "";

    /// <summary>自分たちが引き受けること, where the item asks for it.</summary>
    public string Commitment { get; private set; } = "";

    /// <summary>The answer as it stood when the others could first read it; null before, and where there was none.</summary>
    public AnswerKind? FirstKind { get; private set; }

    /// <summary>理由・メモ as it stood then; null before.</summary>
    public string? FirstNote { get; private set; }

    public Guid AnsweredBy { get; private set; }

    public DateTimeOffset AnsweredAt { get; private set; }

    /// <summary>Whether the party's own people gave it, or the 進行役 entered it for them; <see cref="AnsweredBy"/> is then the 進行役.</summary>
    public EntrySource Source { get; private set; }

    /// <summary>Whose word was entered, by name; null where the party's own people answered.</summary>
    public string? EnteredName { get; private set; }

    /// <summary>Whether the party wrote something that the others should read.</summary>
    public bool HasWords => Note.Length > 0 || Commitment.Length > 0;

    internal void KeepAsFirst() => (FirstKind, FirstNote) = (Kind, Note);

    internal void ComeFrom(ProxyEntry? entry) => (Source, EnteredName) = (entry?.Source ?? EntrySource.Own, entry?.PersonName);

    internal void Set(AnswerKind? kind, string note, string commitment, Guid by, DateTimeOffset now) =>
        (Kind, Note, Commitment, AnsweredBy, AnsweredAt) = (kind, note, commitment, by, now);
}

namespace AmaRulebook.Checklists;

/// <summary>How far one party is in one session.</summary>
public sealed class SessionParty
{
    private SessionParty()
    {
    }

    internal SessionParty(Guid sessionId, Guid partyId) => (SessionId, PartyId) = (sessionId, partyId);

    public Guid SessionId { get; private set; }

    public Guid PartyId { get; private set; }

    public DateTimeOffset? HandedInAt { get; private set; }

    public Guid? HandedInBy { get; private set; }

    /// <summary>Whether the party handed in by itself, or the 進行役 did with what was entered for it.</summary>
    public EntrySource HandedInSource { get; private set; }

    /// <summary>Whose word was handed in, by name; null where the party did so by itself.</summary>
    public string? HandedInName { get; private set; }

    /// <summary>答えずに見る: the party chose to see the others' answers without handing in.</summary>
    public DateTimeOffset? LookedAt { get; private set; }

    /// <summary>Whether the party belonged to the project when the answers were opened.</summary>
    public bool WasThereAtOpening { get; private set; }

    /// <summary>この回は欠席: since when, and by whose word.</summary>
    public DateTimeOffset? AbsentAt { get; private set; }

    public Guid? AbsentBy { get; private set; }

    public bool IsAbsent => AbsentAt is not null;

    /// <summary>When the party left the project in the middle of this session; null while it takes part.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public bool HasLeft => LeftAt is not null;

    /// <summary>Whether it is waited for once the session is open.</summary>
    public bool IsAwaited => Counts && !IsAbsent && !HasLeft;

    /// <summary>Whether what it answered, or left unanswered, is weighed: of an absent party only what it handed in, of one that left nothing.</summary>
    public bool IsWeighed => Counts && !HasLeft && (!IsAbsent || HandedInAt is not null);

    /// <summary>Whether the party belongs to the opened session and may sign it off: one that came later does once it has handed in. An absent one may, but nobody waits for it.</summary>
    public bool Counts => WasThereAtOpening || HandedInAt is not null;

    /// <summary>Whether the party's own answers may be seen by the others once the session is open.</summary>
    public bool IsUncovered => HandedInAt is not null || LookedAt is not null;

    internal void HandIn(Guid by, ProxyEntry? entry, DateTimeOffset now) =>
        (HandedInAt, HandedInBy, HandedInSource, HandedInName) = (now, by, entry?.Source ?? EntrySource.Own, entry?.PersonName);

    internal void BeThereAtOpening() => (WasThereAtOpening, LeftAt) = (true, null);

    internal void BeAbsent(Guid by, DateTimeOffset now) => (AbsentAt, AbsentBy) = (now, by);

    internal void BeThere() => (AbsentAt, AbsentBy) = (null, null);

    internal void Leave(DateTimeOffset now) => LeftAt = now;

    internal void ComeBack() => LeftAt = null;

    internal void Look(DateTimeOffset now) => LookedAt = now;
}

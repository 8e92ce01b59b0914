namespace AmaRulebook.Projects;

/// <summary>参加者: a person of one party, on one or more devices. A place that ended keeps its name behind what was done.</summary>
public sealed class Participant
{
    private Participant()
    {
    }

    internal Participant(Guid projectId, Guid partyId, string name, Secret entrance, DateTimeOffset joinedAt) =>
        (Id, ProjectId, PartyId, Name, Entrance, JoinedAt) = (Guid.NewGuid(), projectId, partyId, name, entrance, joinedAt);

    public Guid Id { get; private set; }

    public Guid ProjectId { get; private set; }

    public Guid PartyId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>自分用の入口: brings this place to another browser.</summary>
    public Secret Entrance { get; private set; } = null!;

    public DateTimeOffset JoinedAt { get; private set; }

    /// <summary>When the person was let in; null while waiting for a member of the party.</summary>
    public DateTimeOffset? AdmittedAt { get; private set; }

    /// <summary>Who let the person in; null for the first of a party, who needs nobody.</summary>
    public Guid? AdmittedBy { get; private set; }

    /// <summary>When the place ended; null while the person takes part or waits.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why the place ended.</summary>
    public PlaceEnd? EndedAs { get; private set; }

    /// <summary>The place that came after it: the successor's, or the same person's in another party.</summary>
    public Guid? NextId { get; private set; }

    /// <summary>Who last made a new entrance for the person; null when it was the person.</summary>
    public Guid? EntranceRenewedBy { get; private set; }

    public DateTimeOffset? EntranceRenewedAt { get; private set; }

    public bool IsActive => EndedAt is null;

    /// <summary>Whether the person takes part: was let in, and the place has not ended.</summary>
    public bool IsAdmitted => IsActive && AdmittedAt is not null;

    public bool IsWaiting => IsActive && AdmittedAt is null;

    internal void Rename(string name) => Name = name;

    internal void Admit(Guid? by, DateTimeOffset now) => (AdmittedAt, AdmittedBy) = (now, by);

    internal void RenewEntrance(Secret entrance) =>
        (Entrance, EntranceRenewedBy, EntranceRenewedAt) = (entrance, null, null);

    internal void RenewEntrance(Secret entrance, Guid by, DateTimeOffset now) =>
        (Entrance, EntranceRenewedBy, EntranceRenewedAt) = (entrance, by, now);

    /// <summary>Whether the name was erased.</summary>
    public bool IsErased { get; private set; }

    internal void Erase(Secret nobody, DateTimeOffset now)
    {
        (Name, Entrance, IsErased) = (Project.ErasedName, nobody, true);
        if (IsActive)
        {
            End(PlaceEnd.Erased, now);
        }
    }

    internal void End(PlaceEnd why, DateTimeOffset now, Guid? next = null) => (EndedAt, EndedAs, NextId) = (now, why, next);
}

/// <summary>Why a place ended.</summary>
public enum PlaceEnd
{
    /// <summary>迎えない: the party did not let the person in.</summary>
    Declined = 1,

    /// <summary>The person who waited took the wish to join back.</summary>
    Withdrawn = 2,

    /// <summary>団体をまちがえた: the person goes on in another party.</summary>
    Moved = 3,

    /// <summary>後任に引き継ぐ.</summary>
    Succeeded = 4,

    /// <summary>The party left the project.</summary>
    PartyLeft = 5,

    /// <summary>名前を消す: the city erased the person's name.</summary>
    Erased = 6,

    /// <summary>この方の参加を取り消す: somebody who was let in by mistake.</summary>
    Removed = 7,
}

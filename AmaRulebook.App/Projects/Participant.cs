namespace AmaRulebook.Projects;

/// <summary>参加者: a person of one party, on one or more devices.</summary>
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

    public bool IsAdmitted => AdmittedAt is not null;

    internal void Admit(Guid? by, DateTimeOffset now) => (AdmittedAt, AdmittedBy) = (now, by);

    internal void RenewEntrance(Secret entrance) => Entrance = entrance;
}

namespace AmaRulebook.Projects;

/// <summary>What the form of /projects/new holds.</summary>
public sealed record FoundingForm(string? ProjectName, string? Purpose, string? PartyName, PartyKind? Kind, string? PersonName);

/// <summary>What the form of /join/{token} holds; no party id: a new party.</summary>
public sealed record JoiningForm(Guid? PartyId, string? PartyName, PartyKind? Kind, string? PersonName);

/// <summary>What a join link shows to somebody outside.</summary>
public sealed record Invitation(Guid ProjectId, string ProjectName, IReadOnlyList<Party> Parties);

/// <summary>A successor, and the token of the entrance to hand over; null once it was used.</summary>
public sealed record Successor(string Name, string? Entrance);

/// <summary>What an entrance shows before it is used.</summary>
public sealed record EntranceOwner(Guid ProjectId, string ProjectName, string PersonName);

namespace AmaRulebook.Projects;

/// <summary>
/// Something that happened in a project, complete enough that replaying all of them in order gives the state again.
/// Names of people never stand in it: participants are ids.
/// </summary>
public abstract record ActivityEvent;

/// <summary>The project was founded.</summary>
public sealed record ProjectFounded(string Name, string Purpose) : ActivityEvent;

/// <summary>A person joined, with a new party or one that was there.</summary>
public sealed record ParticipantJoined(Guid ParticipantId, Guid PartyId, bool Admitted) : ActivityEvent;

/// <summary>A person who waited was let in.</summary>
public sealed record ParticipantAdmitted(Guid ParticipantId) : ActivityEvent;

/// <summary>The join link was withdrawn and a new one made.</summary>
public sealed record JoinLinkRenewed : ActivityEvent;

/// <summary>A participant withdrew the own entrance and made a new one.</summary>
public sealed record EntranceRenewed : ActivityEvent;

/// <summary>A participant left the project on one browser; the place stays.</summary>
public sealed record BrowserLeft : ActivityEvent;

/// <summary>The 進行役 added a party whose people have no device of their own.</summary>
public sealed record PartyAdded(Guid PartyId) : ActivityEvent;

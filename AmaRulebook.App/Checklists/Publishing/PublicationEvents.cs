using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>Something that happened to the public page.</summary>
public abstract record PublicationEvent : ActivityEvent;

/// <summary>What stands on it from now on, in a new version.</summary>
public sealed record PublicationChosen(string Slug, PublicContent Content, int Version) : PublicationEvent;

/// <summary>A party consents to a version; on paper: noted by the 進行役.</summary>
public sealed record PublicationConsented(Guid PartyId, int Version, bool IsOnPaper = false) : PublicationEvent;

/// <summary>A party took its consent back, or left the project; of one on paper anybody inside may say so.</summary>
public sealed record PublicationWithdrawn(Guid PartyId) : PublicationEvent;

/// <summary>A change of the content took the consents off again.</summary>
public sealed record PublicationConsentsLifted(IReadOnlyList<Guid> PartyIds) : PublicationEvent;

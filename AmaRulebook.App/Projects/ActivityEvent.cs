namespace AmaRulebook.Projects;

/// <summary>
/// Something that happened in a project, complete enough that replaying all of them in order gives the state again.
/// Names of people never stand in it: participants are ids.
/// </summary>
public abstract record ActivityEvent;

/// <summary>保管する: staff closed the project to changes.</summary>
public sealed record ProjectArchived(Guid StaffId) : ActivityEvent;

/// <summary>保管からもどす.</summary>
public sealed record ProjectRestored(Guid StaffId) : ActivityEvent;

/// <summary>名前を消す: staff erased a person's name, and in texts too where <paramref name="InTexts"/> says so.</summary>
public sealed record NameErased(Guid StaffId, Guid ParticipantId, bool InTexts) : ActivityEvent;

/// <summary>The project was founded.</summary>
public sealed record ProjectFounded(string Name, string Purpose) : ActivityEvent;

/// <summary>A person joined, with a new party or one that was there.</summary>
public sealed record ParticipantJoined(Guid ParticipantId, Guid PartyId, bool Admitted) : ActivityEvent;

/// <summary>A person who waited was let in.</summary>
public sealed record ParticipantAdmitted(Guid ParticipantId) : ActivityEvent;

/// <summary>名前を直す: a participant corrected the own name, which stands in no event.</summary>
public sealed record ParticipantNameCorrected(Guid ParticipantId) : ActivityEvent;

/// <summary>団体の名前と立場を直す. The name stands in no event: a party of one person may bear that person's.</summary>
public sealed record PartyCorrected(Guid PartyId, PartyKind Kind) : ActivityEvent;

/// <summary>The join link was withdrawn and a new one made.</summary>
public sealed record JoinLinkRenewed : ActivityEvent;

/// <summary>A participant withdrew the own entrance and made a new one.</summary>
public sealed record EntranceRenewed : ActivityEvent;

/// <summary>A participant left the project on one browser; the place stays.</summary>
public sealed record BrowserLeft : ActivityEvent;

/// <summary>The 進行役 added a party whose people have no device of their own.</summary>
public sealed record PartyAdded(Guid PartyId) : ActivityEvent;

/// <summary>迎えない: a person who waited was not let in, and the place ended.</summary>
public sealed record ParticipantDeclined(Guid ParticipantId) : ActivityEvent;

/// <summary>申しこみを取り消す: a person who waited took the wish to join back, and the place ended.</summary>
public sealed record JoiningWithdrawn(Guid ParticipantId) : ActivityEvent;

/// <summary>団体をまちがえた: a person's place ended, and the same person has another one in another party.</summary>
public sealed record ParticipantMoved(Guid ParticipantId, Guid NextId, Guid FromPartyId, Guid ToPartyId, bool Admitted) : ActivityEvent;

/// <summary>後任に引き継ぐ: a person's place ended, and a successor of the same party has one.</summary>
public sealed record PlaceHandedOver(Guid ParticipantId, Guid SuccessorId, Guid PartyId) : ActivityEvent;

/// <summary>この方の参加を取り消す: the place of somebody who was let in by mistake ended.</summary>
public sealed record ParticipantRemoved(Guid ParticipantId, Guid PartyId, string Reason) : ActivityEvent;

/// <summary>A colleague or the 進行役 made a new entrance for somebody who lost it.</summary>
public sealed record EntranceRenewedFor(Guid ParticipantId) : ActivityEvent;

/// <summary>進行役を渡す, by its holder; with a place that was handed over too.</summary>
public sealed record FacilitationHandedOn(Guid FromId, Guid ToId) : ActivityEvent;

/// <summary>進行役を引き受ける, while its holder was away.</summary>
public sealed record FacilitationTakenOver(Guid FromId, Guid ToId) : ActivityEvent;

/// <summary>A party left the project, by its members' word or with its last person; the places of its people ended.</summary>
public sealed record PartyLeft(Guid PartyId, bool LeftNothing) : ActivityEvent;

/// <summary>A party that had left is back.</summary>
public sealed record PartyReturned(Guid PartyId) : ActivityEvent;

/// <summary>参加コードをつくる.</summary>
public sealed record JoinCodeMade(DateTimeOffset ValidUntil) : ActivityEvent;

/// <summary>コードを取り消す.</summary>
public sealed record JoinCodeWithdrawn : ActivityEvent;

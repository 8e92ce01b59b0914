using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>Something that happened in one session.</summary>
public abstract record SessionEvent : ActivityEvent;

/// <summary>A 回 of a stage began.</summary>
public sealed record SessionBegun(string StageId, int Number, SessionMode Mode, string Revision) : SessionEvent;

/// <summary>A party's answer to an item, as it stands from now on.</summary>
public sealed record ItemAnswered(string ItemId, Guid PartyId, AnswerKind? Kind, string Note, string Commitment) : SessionEvent;

/// <summary>この答えで出す.</summary>
public sealed record AnswersHandedIn(Guid PartyId) : SessionEvent;

/// <summary>みんなの答えを開く, with the parties that belong to the session from now on.</summary>
public sealed record AnswersOpened(IReadOnlyList<Guid> PartyIds) : SessionEvent;

/// <summary>答えずに見る.</summary>
public sealed record LookedWithoutAnswer(Guid PartyId) : SessionEvent;

/// <summary>ひとこと.</summary>
public sealed record RemarkMade(Guid RemarkId, string ItemId, string Text) : SessionEvent;

/// <summary>決めたこと, in a new version.</summary>
public sealed record ItemDecided(string ItemId, string Text, int Version) : SessionEvent;

/// <summary>この記録でまちがいありません.</summary>
public sealed record RecordSignedOff(Guid PartyId) : SessionEvent;

/// <summary>A change took the sign-offs off again.</summary>
public sealed record SignOffsWithdrawn(IReadOnlyList<Guid> PartyIds) : SessionEvent;

/// <summary>All parties signed off: the session is frozen.</summary>
public sealed record SessionCompleted : SessionEvent;

using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>Something that happened in one session.</summary>
public abstract record SessionEvent : ActivityEvent;

/// <summary>A 回 of a stage began.</summary>
public sealed record SessionBegun(string StageId, int Number, SessionMode Mode, string Revision) : SessionEvent;

/// <summary>A party's answer to an item, as it stands from now on; its own word, or entered for it by the 進行役.</summary>
public sealed record ItemAnswered(
    string ItemId, Guid PartyId, AnswerKind? Kind, string Note, string Commitment, EntrySource Source = EntrySource.Own) : SessionEvent;

/// <summary>この答えで出す, by the party itself or for it by the 進行役.</summary>
public sealed record AnswersHandedIn(Guid PartyId, EntrySource Source = EntrySource.Own) : SessionEvent;

/// <summary>みんなの答えを開く, with the parties that belong to the session from now on.</summary>
public sealed record AnswersOpened(IReadOnlyList<Guid> PartyIds) : SessionEvent;

/// <summary>答えずに見る.</summary>
public sealed record LookedWithoutAnswer(Guid PartyId) : SessionEvent;

/// <summary>ひとこと.</summary>
public sealed record RemarkMade(Guid RemarkId, string ItemId, string Text) : SessionEvent;

/// <summary>決めたこと, in a new version.</summary>
public sealed record ItemDecided(string ItemId, string Text, int Version) : SessionEvent;

/// <summary>この記録でまちがいありません; late: after the end, by a party that was absent; on paper: noted by the 進行役.</summary>
public sealed record RecordSignedOff(Guid PartyId, bool IsLate = false, bool IsOnPaper = false) : SessionEvent;

/// <summary>A change took the sign-offs off again.</summary>
public sealed record SignOffsWithdrawn(IReadOnlyList<Guid> PartyIds) : SessionEvent;

/// <summary>All parties signed off: the session is frozen.</summary>
public sealed record SessionCompleted : SessionEvent;

/// <summary>この回は欠席.</summary>
public sealed record AbsenceMarked(Guid PartyId) : SessionEvent;

/// <summary>The party has come after all, or the 進行役 took the mark back.</summary>
public sealed record AbsenceLifted(Guid PartyId) : SessionEvent;

/// <summary>The party left the project in the middle of the session.</summary>
public sealed record SessionLeft(Guid PartyId) : SessionEvent;

/// <summary>A party that had left the project takes part in the open session again.</summary>
public sealed record SessionTakenUpAgain(Guid PartyId) : SessionEvent;

/// <summary>話し合った: an item is done for now.</summary>
public sealed record ItemTalkedOver(string ItemId) : SessionEvent;

/// <summary>An item is to be talked over again: somebody said so, or an answer changed.</summary>
public sealed record ItemTakenUpAgain(string ItemId) : SessionEvent;

/// <summary>A party's ふりかえり, as it stands from now on.</summary>
public sealed record ReflectionWritten(Guid PartyId, string Shared, string Differed, string ToImprove) : SessionEvent;

using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Reviewing;

/// <summary>Something that staff said of a session, or the partners in return. It changes nothing of the session itself.</summary>
public abstract record ReviewEvent : ActivityEvent;

/// <summary>読みました.</summary>
public sealed record RecordRead(Guid StaffId) : ReviewEvent;

/// <summary>The comment for the partners, or the note for staff only, in a new version.</summary>
public sealed record ReviewTextWritten(Guid StaffId, ReviewTextKind Kind, string Text, int Version) : ReviewEvent;

/// <summary>もう一度の話し合いを提案する.</summary>
public sealed record RoundProposed(Guid StaffId, int Number, string Reason) : ReviewEvent;

/// <summary>今回は見送る: the partners decline a proposal.</summary>
public sealed record ProposalDeclined(int Number, string Word) : ReviewEvent;

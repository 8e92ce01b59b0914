using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Consulting;

/// <summary>Something that happened to a 相談.</summary>
public abstract record ConsultationEvent(Guid ConsultationId) : ActivityEvent;

/// <summary>A party asked.</summary>
public sealed record ConsultationAsked(Guid ConsultationId, Guid PartyId, string ItemId, ConsultationDesk Desk, string Text, bool IsShared)
    : ConsultationEvent(ConsultationId);

/// <summary>The desk answered, or the asking party (then named by its participant) wrote on.</summary>
public sealed record ConsultationContinued(Guid ConsultationId, int Number, Guid? ParticipantId, string Text, Guid? StaffId = null)
    : ConsultationEvent(ConsultationId);

/// <summary>The other parties see it from now on.</summary>
public sealed record ConsultationShared(Guid ConsultationId) : ConsultationEvent(ConsultationId);

/// <summary>The asking party is content.</summary>
public sealed record ConsultationSettled(Guid ConsultationId) : ConsultationEvent(ConsultationId);

/// <summary>担当: a staff account takes care of it from now on, or none.</summary>
public sealed record ConsultationAssigned(Guid ConsultationId, Guid StaffId, Guid? AssigneeId) : ConsultationEvent(ConsultationId);

/// <summary>The desk closed it.</summary>
public sealed record ConsultationClosed(Guid ConsultationId, Guid StaffId) : ConsultationEvent(ConsultationId);

/// <summary>The desk opened it again.</summary>
public sealed record ConsultationReopened(Guid ConsultationId, Guid StaffId) : ConsultationEvent(ConsultationId);

namespace AmaRulebook.Checklists.Reviewing;

/// <summary>Somebody of the staff who does something in a project.</summary>
/// <param name="AccountId">The account; in 履歴 only this stands.</param>
/// <param name="Name">The person's name at this moment, as partners read it.</param>
public sealed record StaffMember(Guid AccountId, string Name);

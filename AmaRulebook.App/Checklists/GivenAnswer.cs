namespace AmaRulebook.Checklists;

/// <summary>What a party gives for one item; what is null stays as it stands.</summary>
public sealed record GivenAnswer(string ItemId, AnswerKind? Kind = null, string? Note = null, string? Commitment = null);

namespace AmaRulebook.Checklists;

/// <summary>What a party gives for one item; what is null stays as it stands.</summary>
public sealed record GivenAnswer(string ItemId, AnswerKind? Kind = null, string? Note = null, string? Commitment = null)
{
    /// <summary>What stood there when the person chose, for an answer that arrives late; null for one that is sent at once.</summary>
    public AnswerSeen? Seen { get; init; }
}

/// <summary>An answer as somebody had it before their eyes; null for an untouched item.</summary>
public sealed record AnswerSeen(AnswerKind? Kind);

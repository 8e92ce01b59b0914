namespace AmaRulebook.Checklists.LookingBack;

/// <summary>What 履歴 says of an event to one who may read it.</summary>
/// <param name="Sentence">What the person did, to stand after 「…が」.</param>
/// <param name="Address">The place it leads to.</param>
public sealed record Saying(Phrase Sentence, string Address)
{
    /// <summary>Stands for an event that nobody has found words for yet.</summary>
    public static Saying Untold { get; } = new(new Phrase([]), "");

    /// <summary>Stage and 回; null where the sentence says it, or there is none.</summary>
    public Phrase? Place { get; init; }

    /// <summary>The texts that were written, to be folded away.</summary>
    public IReadOnlyList<Passage> Texts { get; init; } = [];

    /// <summary>Whether the sentence says itself who did it: somebody of a party, on the device of the participant who stands behind it.</summary>
    public bool SaysWho { get; init; }

    /// <summary>Whether the sentence stands alone: no participant did it.</summary>
    public bool IsByNobody { get; init; }
}

/// <summary>A text that somebody wrote, under its label; what stood there before comes before it.</summary>
public sealed record Passage(string Label, string Text, string Before = "");

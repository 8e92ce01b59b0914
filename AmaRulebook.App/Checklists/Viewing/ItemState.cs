namespace AmaRulebook.Checklists.Viewing;

/// <summary>How the parties' answers to an item stand to each other.</summary>
public enum ItemState
{
    /// <summary>分かれた: the answers differ, or one is missing.</summary>
    Split,

    /// <summary>みんなこれから: the same answer, but not yes.</summary>
    SameNotYet,

    /// <summary>そろった: every party said yes, or every party that it does not apply.</summary>
    Settled,
}

/// <summary>The words for an <see cref="ItemState"/>.</summary>
public static class ItemStates
{
    public static string Title(this ItemState state) => state switch
    {
        ItemState.Split => "分かれた",
        ItemState.SameNotYet => "みんなこれから",
        ItemState.Settled => "そろった",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Judges an item by the answers of all parties that count; null stands for a missing one.</summary>
    public static ItemState Of(IReadOnlyCollection<AnswerKind?> answers)
    {
        if (answers.Count == 0 || answers.Distinct().Count() > 1 || answers.First() is not { } same)
        {
            return ItemState.Split;
        }

        return same is AnswerKind.Yes or AnswerKind.NotApplicable ? ItemState.Settled : ItemState.SameNotYet;
    }
}

using AmaRulebook.Checklists;

namespace AmaRulebook.Reviews.Listing;

/// <summary>How far a session is, as the staff's queue tells it.</summary>
public enum QueueState
{
    /// <summary>回答中: the answers are covered.</summary>
    Answering = 1,

    /// <summary>話し合い中.</summary>
    Talking = 2,

    /// <summary>たしかめ中: the first party has signed off.</summary>
    Confirming = 3,

    /// <summary>終わりました.</summary>
    Complete = 4,
}

/// <summary>The words for a <see cref="QueueState"/>.</summary>
public static class QueueStates
{
    public static IReadOnlyList<QueueState> All { get; } = Enum.GetValues<QueueState>();

    public static string Title(this QueueState state) => state switch
    {
        QueueState.Answering => "回答中",
        QueueState.Talking => "話し合い中",
        QueueState.Confirming => "たしかめ中",
        QueueState.Complete => "終わりました",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static QueueState Of(ChecklistSession session) => session switch
    {
        { IsComplete: true } => QueueState.Complete,
        { IsOpened: false } => QueueState.Answering,
        { SignOffs.Count: > 0 } => QueueState.Confirming,
        _ => QueueState.Talking,
    };
}

using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>One line of 履歴 as it was written down, with its event.</summary>
public sealed record Happening(Activity Row, ActivityEvent Event)
{
    public long Sequence => Row.Sequence;

    /// <summary>Reads lines; those that a newer edition wrote are left out.</summary>
    public static IReadOnlyList<Happening> Of(IEnumerable<Activity> rows) =>
    [
        .. rows.Select(row => (row, Event: row.Read())).Where(pair => pair.Event is not null).Select(pair => new Happening(pair.row, pair.Event!)),
    ];
}

/// <summary>One line of 履歴 as one viewer may read it.</summary>
/// <param name="First">The sequence of the oldest event it sums up.</param>
/// <param name="ById">Who did it; null: nobody in the project.</param>
/// <param name="By">The person's name.</param>
/// <param name="Party">The party of the person.</param>
/// <param name="At">When, the last time.</param>
/// <param name="Saying">What.</param>
public sealed record HistoryLine(long First, Guid? ById, Name By, Party? Party, DateTimeOffset At, Saying Saying);

namespace AmaRulebook.Reviews.Year;

/// <summary>
/// How long an item stays open: from the opening at which not all said yes until all do. Where a 回 ends with it open and the
/// next takes it up again, it goes on; one that is open still counts until today, or until its project ended.
/// </summary>
public static class OpenSpells
{
    /// <summary>The spells, each in days.</summary>
    /// <param name="rounds">The items that were open at an opening, in any order.</param>
    /// <param name="nextOpening">When the following 回 of a project and stage opened, or null.</param>
    /// <param name="ended">When a project ended, or null.</param>
    /// <param name="now">Today.</param>
    public static IEnumerable<OpenSpell> Of(
        IEnumerable<OpenItem> rounds,
        Func<OpenItem, DateTimeOffset?> nextOpening,
        Func<Guid, DateTimeOffset?> ended,
        DateTimeOffset now)
    {
        foreach (var item in rounds.GroupBy(round => (round.ProjectId, round.ItemId)))
        {
            OpenItem? first = null;
            var inOrder = item.OrderBy(round => round.Number).ToList();
            for (var i = 0; i < inOrder.Count; i++)
            {
                var round = inOrder[i];
                first ??= round;
                var next = nextOpening(round);
                var goesOn = round.SettledAt is null && next is not null && i + 1 < inOrder.Count && inOrder[i + 1].Number == round.Number + 1;
                if (!goesOn)
                {
                    var end = round.SettledAt ?? next ?? ended(round.ProjectId) ?? now;
                    yield return new OpenSpell(round.ItemId, round.ProjectId, first.OpenedAt, Math.Max(0, (end - first.OpenedAt).TotalDays));
                    first = null;
                }
            }
        }
    }

    /// <summary>The middle value; of an even count, what lies between the two in the middle. Null for none.</summary>
    public static double? Median(IEnumerable<double> values)
    {
        var inOrder = values.Order().ToList();
        var middle = inOrder.Count / 2;
        return inOrder.Count == 0 ? null
            : inOrder.Count % 2 == 1 ? inOrder[middle]
            : (inOrder[middle - 1] + inOrder[middle]) / 2;
    }
}

/// <summary>An item of one 回 that was open when the answers were opened; settled when the last party came round, or null.</summary>
public sealed record OpenItem(
    Guid ProjectId, string StageId, int Number, string ItemId, DateTimeOffset OpenedAt, DateTimeOffset? SettledAt);

/// <summary>A time that an item stayed open in a project.</summary>
public sealed record OpenSpell(string ItemId, Guid ProjectId, DateTimeOffset Since, double Days);

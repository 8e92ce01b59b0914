using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>話し合った: items that are done for now.</summary>
public sealed partial class ChecklistSession
{
    private readonly List<TalkedItem> talkedItems = [];

    public IReadOnlyList<TalkedItem> TalkedItems => talkedItems;

    /// <summary>Whether an item is done for now.</summary>
    public bool IsTalkedOver(string itemId) => talkedItems.Exists(item => item.ItemId == itemId);

    /// <summary>
    /// 話し合った: marks an item done for now, for everybody. Refuses before the opening, for a party that is still covered,
    /// in a frozen session and for an unknown item. It is no part of the record, so that sign-offs stay. Twice is harmless.
    /// A later change of an answer takes the mark off; 決めたこと, which is what the talk comes to, leaves it.
    /// </summary>
    public Refusal? MarkTalkedOver(Participant by, string itemId, DateTimeOffset now)
    {
        if (RefuseTalk(by, itemId) is { } refusal)
        {
            return refusal;
        }

        if (!IsTalkedOver(itemId))
        {
            talkedItems.Add(new TalkedItem(Id, itemId, by.Id, now));
            happened.Add(new ItemTalkedOver(itemId));
        }

        return null;
    }

    /// <summary>もう一度話し合う: takes 話し合った off. Refuses as <see cref="MarkTalkedOver"/>. Twice is harmless.</summary>
    public Refusal? TakeUpAgain(Participant by, string itemId)
    {
        if (RefuseTalk(by, itemId) is { } refusal)
        {
            return refusal;
        }

        TakeUpAgain(itemId);
        return null;
    }

    private void TakeUpAgain(string itemId)
    {
        if (talkedItems.RemoveAll(item => item.ItemId == itemId) > 0)
        {
            happened.Add(new ItemTakenUpAgain(itemId));
        }
    }
}

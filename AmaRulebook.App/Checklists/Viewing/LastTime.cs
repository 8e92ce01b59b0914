using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>前回からの続き: how an item ended in the 回 before, if it was left open or something was decided.</summary>
public sealed record LastTime(int Number, ItemState State, string Agreement, IReadOnlyList<AnswerView> Sides, SessionText Text)
{
    /// <summary>Looks an item up in a completed session, or null where nothing is carried on.</summary>
    public static LastTime? Of(ProjectState state, ChecklistSession before, string itemId, Participant viewer)
    {
        if (before.Text.Find(itemId) is not { } item)
        {
            return null;
        }

        var view = ItemView.For(state, before, item, viewer);
        return view.State is ItemState.Settled && !view.IsDecided
            ? null
            : new LastTime(before.Number, view.State!.Value, view.Agreement?.Text ?? "", view.Sides, before.Text);
    }
}

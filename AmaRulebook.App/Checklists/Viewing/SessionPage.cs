namespace AmaRulebook.Checklists.Viewing;

/// <summary>A live page of one stage's newest 回: the wizard, or the screen for a table.</summary>
public abstract class SessionPage : ProjectPage
{
    private bool hasShownStep;

    /// <summary>The page's address, without its query.</summary>
    public abstract string Address { get; }

    /// <summary>Whether this browser acts for the 進行役.</summary>
    public bool IsFacilitator => Me is not null && State?.Project.FacilitatorId == Me.Id;

    /// <summary>An item as it was last read, rendered already or not.</summary>
    public abstract ItemView? Find(string itemId);

    /// <summary>Asked by each step's heading once: no for the step that the page was opened with, yes for all that follow.</summary>
    public bool HasMovedOn()
    {
        var moved = hasShownStep;
        hasShownStep = true;
        return moved;
    }
}

using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>
/// 前に開いたときから, for one visit to the hub: what is new stays while the hub is open, and the participant has seen it once
/// it was shown on a living page.
/// </summary>
public sealed class LookBack(HistoryReads history, Visits visits)
{
    private (Guid Visitor, long? Seen)? visit;
    private ProjectState? state;
    private bool isMarked;

    /// <summary>What is new; null where there is nothing.</summary>
    public SinceView? Since { get; private set; }

    /// <summary>The sign-offs of the viewer's party that were taken off and not given again.</summary>
    public IReadOnlyList<TakenOffSignOff> TakenOff { get; private set; } = [];

    /// <summary>Reads what is new as of a project; an older reading that comes in late is let go.</summary>
    public async Task ReadAsync(ProjectState read, Participant? viewer)
    {
        if (viewer is not { IsAdmitted: true })
        {
            (Since, TakenOff) = (null, []);
            return;
        }

        var known = visit is { } going && going.Visitor == viewer.Id ? going : (viewer.Id, await visits.FindAsync(viewer.Id));
        var recent = await history.RecentAsync(read);
        if (state is null || read.Project.Sequence >= state.Project.Sequence)
        {
            (visit, state, Since) = (known, read, SinceView.Of(read, viewer, recent, known.Item2));
            TakenOff = TakenOffSignOff.Of(read, viewer, recent);
        }
    }

    /// <summary>Notes, once a visit, that the project was shown to the browser's participant.</summary>
    public async Task MarkAsync(Guid browserId)
    {
        if (!isMarked && state is { } shown)
        {
            isMarked = true;
            await visits.MarkAsync(browserId, shown.Project.Id, shown.Project.Sequence);
        }
    }
}

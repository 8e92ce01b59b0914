using AmaRulebook.Live;
using Microsoft.AspNetCore.Components;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>Who is here: this page tells the others that its person is.</summary>
public abstract partial class ProjectPage
{
    private Presence.Visit? visit;

    [Inject]
    protected Attendance Attendance { get; set; } = null!;

    /// <summary>Who else is here; told by <see cref="WhoIsHere"/>, which renders by itself.</summary>
    [Inject]
    public Presence Presence { get; set; } = null!;

    /// <summary>The item that this page shows, for the others to know where one is; null on a page without.</summary>
    protected virtual Spot? Spot => null;

    /// <summary>Tells the others that one is here: once one is let in, and only while the page lives.</summary>
    private void Attend()
    {
        if (!IsLive || Me is not { IsAdmitted: true } me)
        {
            Quit();
        }
        else if (visit is not null && visit.ParticipantId == me.Id && visit.ProjectId == Id)
        {
            visit.MoveTo(Spot);
        }
        else
        {
            Quit();
            visit = Attendance.Enter(Id, me.Id, Spot);
        }
    }

    private void Quit()
    {
        if (visit is { } over)
        {
            visit = null;
            Attendance.Leave(over);
        }
    }
}

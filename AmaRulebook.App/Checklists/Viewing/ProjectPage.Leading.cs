using AmaRulebook.Projects;
using Microsoft.AspNetCore.Components;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>Leading away: to where there is something to see, and out when the place is gone.</summary>
public abstract partial class ProjectPage
{
    private bool isLedAway;

    [Inject]
    protected BrowserPlaces Places { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Leads to the hub, or to what its address says where the place is gone; once, however often the page is asked for meanwhile.</summary>
    protected void LeadAway(bool forceLoad = false)
    {
        if (!isLedAway)
        {
            isLedAway = true;
            Navigation.NavigateTo($"/projects/{Id}", new NavigationOptions { ForceLoad = forceLoad, ReplaceHistoryEntry = !forceLoad });
        }
    }

    private async Task<bool> HoldsPlaceAsync() =>
        Me is { } me && browserId is { } browser && await Places.FindAsync(browser, Id) == me.Id;

    /// <summary>The place was taken away, or given to somebody else: from here on the page shows nothing, and its address says why.</summary>
    private void LeadOut()
    {
        State = null;
        Quit();
        StateHasChanged();
        Attendance.OnceUp(() => _ = InvokeAsync(() => LeadAway(forceLoad: true)));
    }
}

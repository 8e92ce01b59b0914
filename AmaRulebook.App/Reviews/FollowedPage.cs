using AmaRulebook.Live;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.Components;

namespace AmaRulebook.Reviews;

/// <summary>A page for staff that shows something of one project: it follows what happens there, and its reading is in the log.</summary>
public abstract class FollowedPage : StaffPage
{
    private Guid? loggedId;
    private IDisposable? subscription;
    private Guid followedId;

    [Inject]
    public StaffLog Log { get; set; } = null!;

    [Inject]
    public ProjectFeed Feed { get; set; } = null!;

    /// <summary>Why nothing is shown, or null.</summary>
    protected string? Problem { get; set; }

    /// <summary>While a command of the page's own is under way it reads nothing: it does so afterwards.</summary>
    protected virtual bool IsBusy => false;

    /// <summary>Writes in the staff log that something is read, before it is shown; once a page. Else says why it can't be.</summary>
    protected async Task<bool> IsLoggedAsync(StaffDeed deed, StaffUser staff, Guid id, Guid projectId, string detail)
    {
        if (loggedId == id)
        {
            return true;
        }

        try
        {
            await Log.WriteAsync(deed, staff.AccountId, projectId, detail);
            loggedId = id;
            return true;
        }
        catch (StorageException)
        {
            Problem = "いま、開いたことを記録に残せないので、見せられません。少し待って、ページを開きなおしてください。";
            return false;
        }
    }

    /// <summary>Reads again whenever something happens in a project.</summary>
    protected void Follow(Guid projectId)
    {
        if (IsLive && followedId != projectId)
        {
            subscription?.Dispose();
            followedId = projectId;
            subscription = Feed.Subscribe(projectId, sequence => _ = InvokeAsync(CatchUpAsync));
        }
    }

    protected override void Dispose(bool disposing)
    {
        subscription?.Dispose();
        base.Dispose(disposing);
    }

    private async Task CatchUpAsync()
    {
        try
        {
            if (Staff is not null && !IsBusy)
            {
                await LoadAsync(Staff);
                StateHasChanged();
            }
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }
}

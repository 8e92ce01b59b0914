using AmaRulebook.Staff;
using Microsoft.AspNetCore.Components.Routing;

namespace AmaRulebook.Reviews;

/// <summary>A list for staff whose choice stands in the query of its address: it is read again whenever that changes.</summary>
public abstract class StaffListPage : StaffPage
{
    /// <summary>The page's address, without its query.</summary>
    protected abstract string Address { get; }

    protected override Task OpenAsync(StaffUser staff)
    {
        Navigation.LocationChanged += Moved;
        return Task.CompletedTask;
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= Moved;
        base.Dispose(disposing);
    }

    // A page without parameters hears nothing of a new query by itself.
    private void Moved(object? sender, LocationChangedEventArgs to)
    {
        if (new Uri(to.Location).AbsolutePath == Address)
        {
            _ = InvokeAsync(ReadAsync);
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            if (Staff is not null)
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

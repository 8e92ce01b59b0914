using AmaRulebook.Live;
using Microsoft.AspNetCore.Components;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>Following the others: a change that is announced is read, once.</summary>
public abstract partial class ProjectPage
{
    private IDisposable? subscription;
    private Guid subscribedTo;
    private long heard;
    private bool isReloading;

    [Inject]
    protected ProjectFeed Feed { get; set; } = null!;

    private void Follow()
    {
        if (!IsLive || subscribedTo == Id)
        {
            return;
        }

        subscription?.Dispose();
        subscribedTo = Id;
        heard = 0;
        subscription = Feed.Subscribe(Id, sequence =>
        {
            Volatile.Write(ref heard, sequence);
            _ = InvokeAsync(CatchUpAsync);
        });
    }

    private async Task CatchUpAsync()
    {
        if (isReloading)
        {
            return;
        }

        isReloading = true;
        try
        {
            while (State is { } known && known.Project.Sequence < Volatile.Read(ref heard))
            {
                if (await Reads.ReadAsync(Id, Volatile.Read(ref heard)) is not { } read)
                {
                    LeadOut();   // the project was deleted
                    return;
                }

                // One's own command looks at the place itself, and who leaves on purpose is led elsewhere.
                if (underWay == 0 && !await HoldsPlaceAsync())
                {
                    LeadOut();
                    return;
                }

                await LookUpAsync(read);
                if (State is not null && Take(read))
                {
                    ShowTaken();
                }
            }
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
        finally
        {
            isReloading = false;
        }
    }
}

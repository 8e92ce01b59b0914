using System.Text.Json;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>
/// A live page of one project: it holds the project as it stands, follows the feed, and renders again only when what this
/// viewer may see has changed - so that nothing on the wire tells of what is covered.
/// </summary>
public abstract class ProjectPage : ComponentBase, IDisposable
{
    private IDisposable? subscription;
    private Guid subscribedTo;
    private Guid? browserId;
    private long heard;
    private bool isReloading;
    private string seen = "";

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    public Task<AuthenticationState> Authentication { get; set; } = null!;

    [Inject]
    protected ProjectReads Reads { get; set; } = null!;

    [Inject]
    protected BrowserPlaces Places { get; set; } = null!;

    [Inject]
    protected ProjectFeed Feed { get; set; } = null!;

    [Inject]
    protected OperationBucket Bucket { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>The project; null until it is read.</summary>
    protected ProjectState? State { get; private set; }

    /// <summary>The participant that this browser acts for; null until it is read.</summary>
    public Participant? Me { get; private set; }

    /// <summary>Nothing can be operated before the circuit lives.</summary>
    public bool IsLive => RendererInfo.IsInteractive;

    /// <summary>The browser, as its cookie names it.</summary>
    protected Guid BrowserId => browserId ?? Guid.Empty;

    /// <summary>Carries out a command by this browser and shows what came of it.</summary>
    public async Task<Refusal?> RunAsync(Func<Command, Task<Refusal?>> carryOut)
    {
        if (!Bucket.TryTake())
        {
            return OperationBucket.TooFast;
        }

        var refusal = await carryOut(new Command(Id, BrowserId, Guid.NewGuid()));
        if (await Reads.ReadAsync(Id) is { } read)
        {
            await LookUpAsync(read);
            Take(read);
        }

        StateHasChanged();
        CaughtUp();
        return refusal;
    }

    public void Dispose()
    {
        subscription?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnParametersSetAsync()
    {
        Follow();
        browserId = (await Authentication).User.BrowserId();
        var participantId = browserId is { } browser ? await Places.FindAsync(browser, Id) : null;
        var read = participantId is null ? null : await Reads.ReadAsync(Id);
        Me = read?.Project.FindParticipant(participantId ?? Guid.Empty);
        if (Me is null)
        {
            State = null;
            Navigation.NavigateTo($"/projects/{Id}", forceLoad: true);
            return;
        }

        await LookUpAsync(read!);
        Take(read);
        await CatchUpAsync();
    }

    /// <summary>Reads what this page shows besides the project, as of a project that was just read and is about to be shown.</summary>
    protected virtual Task LookUpAsync(ProjectState read) => Task.CompletedTask;

    /// <summary>Cuts what this page shows from <see cref="State"/>, which has just been read.</summary>
    protected abstract void Refresh();

    /// <summary>All that this page shows of the project; compared by value.</summary>
    protected abstract object? Shown { get; }

    /// <summary>Called after a change, one's own or another's, has been shown.</summary>
    protected virtual void CaughtUp()
    {
    }

    /// <summary>
    /// Shows a project as it was read, unless what is known is newer: two readings may overtake each other. Answers whether
    /// this viewer sees anything changed.
    /// </summary>
    private bool Take(ProjectState? read)
    {
        if (read is not null && (State?.Project.Id != Id || read.Project.Sequence >= State.Project.Sequence))
        {
            State = read;
        }

        Me = State?.Project.FindParticipant(Me!.Id);
        Refresh();
        var before = seen;
        seen = JsonSerializer.Serialize(Shown);
        return seen != before;
    }

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
                    return;
                }

                await LookUpAsync(read);
                if (Take(read))
                {
                    StateHasChanged();
                    CaughtUp();
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

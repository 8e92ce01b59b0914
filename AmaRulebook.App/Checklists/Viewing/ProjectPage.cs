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
    private bool isLedAway;
    private int underWay;
    private string seen = "";
    private Presence.Visit? visit;

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
    protected Attendance Attendance { get; set; } = null!;

    /// <summary>Who else is here; told by <see cref="WhoIsHere"/>, which renders by itself.</summary>
    [Inject]
    public Presence Presence { get; set; } = null!;

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

    /// <summary>A participant as last read, or null.</summary>
    public Participant? FindPerson(Guid id) => State?.Project.FindParticipant(id);

    /// <summary>Those of a party who are in the project.</summary>
    public IEnumerable<Participant> PeopleOf(Guid partyId) =>
        State?.Project.Participants.Where(participant => participant.PartyId == partyId && participant.IsAdmitted) ?? [];

    /// <summary>The name of a stage that has begun.</summary>
    public string TitleOf(string stageId) => State?.Latest(stageId)?.Text.Title ?? "";

    /// <summary>The name of somebody in the project.</summary>
    public string NameOf(Guid participantId) => State?.Project.NameOf(participantId) ?? "";

    /// <summary>The browser, as its cookie names it.</summary>
    protected Guid BrowserId => browserId ?? Guid.Empty;

    /// <summary>Carries out a command by this browser and shows what came of it.</summary>
    /// <param name="carryOut">Calls the command.</param>
    /// <param name="operationId">The id that the browser gave the operation, and repeats until it hears of its end; else null.</param>
    public async Task<Refusal?> RunAsync(Func<Command, Task<Refusal?>> carryOut, Guid? operationId = null)
    {
        if (!Bucket.TryTake())
        {
            return OperationBucket.TooFast;
        }

        underWay++;
        try
        {
            var refusal = await carryOut(new Command(Id, BrowserId, operationId ?? Guid.NewGuid()));
            if (refusal is { Kind: RefusalKind.NotAllowed } && !await HoldsPlaceAsync())
            {
                LeadOut();
                return refusal;
            }

            if (await Reads.ReadAsync(Id) is { } read)
            {
                await LookUpAsync(read);
                Take(read);
            }

            ShowTaken();
            return refusal;
        }
        finally
        {
            underWay--;
        }
    }

    public void Dispose()
    {
        subscription?.Dispose();
        Quit();
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
            LeadAway(forceLoad: true);
            return;
        }

        await LookUpAsync(read!);
        Take(read);
        await CatchUpAsync();
    }

    /// <summary>Leads to the hub, or to what its address says where the place is gone; once, however often the page is asked for meanwhile.</summary>
    protected void LeadAway(bool forceLoad = false)
    {
        if (!isLedAway)
        {
            isLedAway = true;
            Navigation.NavigateTo($"/projects/{Id}", new NavigationOptions { ForceLoad = forceLoad, ReplaceHistoryEntry = !forceLoad });
        }
    }

    /// <summary>Reads what this page shows besides the project, as of a project that was just read and is about to be shown.</summary>
    protected virtual Task LookUpAsync(ProjectState read) => Task.CompletedTask;

    /// <summary>Cuts what this page shows from <see cref="State"/>, which has just been read.</summary>
    protected abstract void Refresh();

    /// <summary>The item that this page shows, for the others to know where one is; null on a page without.</summary>
    protected virtual Spot? Spot => null;

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
        if (Me is null)
        {
            return false;
        }

        if (read is not null && (State?.Project.Id != Id || read.Project.Sequence >= State.Project.Sequence))
        {
            State = read;
        }

        Me = State?.Project.FindParticipant(Me.Id);
        if (Me is not { IsActive: true })
        {
            LeadOut();   // the place ended, or goes on as another: the door knows which
            return true;
        }

        Refresh();
        Attend();
        var before = seen;
        seen = Fingerprint.Of(Shown);
        return seen != before;
    }

    private void ShowTaken()
    {
        StateHasChanged();
        if (State is not null)
        {
            CaughtUp();
        }
    }

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

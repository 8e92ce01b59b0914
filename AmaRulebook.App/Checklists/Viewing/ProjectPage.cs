using AmaRulebook.Projects;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>
/// A live page of one project: it holds the project as it stands, follows the feed, and renders again only when what this
/// viewer may see has changed - so that nothing on the wire tells of what is covered.
/// </summary>
public abstract partial class ProjectPage : ComponentBase, IDisposable
{
    private Guid? browserId;
    private int underWay;
    private string seen = "";

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    public Task<AuthenticationState> Authentication { get; set; } = null!;

    [Inject]
    protected ProjectReads Reads { get; set; } = null!;

    [Inject]
    protected OperationBucket Bucket { get; set; } = null!;

    /// <summary>The project; null until it is read.</summary>
    protected ProjectState? State { get; private set; }

    /// <summary>The participant that this browser acts for; null until it is read.</summary>
    public Participant? Me { get; private set; }

    /// <summary>Whether the city keeps the project away: it can be read, and not be changed.</summary>
    public bool IsArchived => State?.Project.ArchivedAt is not null;

    /// <summary>Nothing can be operated before the circuit lives.</summary>
    public bool IsLive => RendererInfo.IsInteractive;

    /// <summary>A participant as last read, or null.</summary>
    public Participant? FindPerson(Guid id) => State?.Project.FindParticipant(id);

    /// <summary>Those who take part for a party.</summary>
    public IEnumerable<Participant> MembersOf(Guid partyId) => State?.Project.MembersOf(partyId) ?? [];

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
        seen = Fingerprint.Of(new { Names = Names(State!.Project, Me), Shown });
        return seen != before;
    }

    /// <summary>What everybody and everything is called, wherever a page says it, and whether one may write. One who waits sees no names but the project's and the party's.</summary>
    private static object Names(Project project, Participant viewer) => new
    {
        project.Name,
        IsArchived = project.ArchivedAt is not null,
        Parties = project.Parties.Where(party => viewer.IsAdmitted || party.Id == viewer.PartyId).Select(party => new { party.Id, party.Name, party.Kind }),
        People = viewer.IsAdmitted ? project.Participants.Select(person => new { person.Id, person.Name }) : [],
    };

    private void ShowTaken()
    {
        StateHasChanged();
        if (State is not null)
        {
            CaughtUp();
        }
    }
}

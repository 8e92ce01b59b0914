using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>
/// What one viewer may see of a session: cut on the server, so that covered answers never leave it. Of a party that is
/// covered it holds how many items are answered, and nothing of what.
/// </summary>
public sealed record SessionView(
    Guid Id,
    string StageId,
    int Number,
    SessionMode Mode,
    SessionText Text,
    DateTimeOffset BegunAt,
    DateTimeOffset? CompletedAt,
    bool IsOpened,
    SessionPhase Phase,
    IReadOnlyList<PartyProgress> Progress,
    IReadOnlyList<ItemView> Items,
    bool MayOpen,
    bool IsEarlyOpening)
{
    public int HandedInCount => Progress.Count(party => party.HasHandedIn);

    /// <summary>ふりかえり of the parties that the viewer may read, in the order of the parties.</summary>
    public IReadOnlyList<ReflectionView> Reflections { get; init; } = [];

    /// <summary>What staff said of it, once the session is open to the viewer; null while they have said nothing.</summary>
    public ReviewView? Review { get; init; }

    public int AbsentCount => Progress.Count(party => party.IsAbsent);

    public int SignedOffCount => Progress.Count(party => party.HasSignedOff);

    /// <summary>
    /// The items that lead the talk: those still to talk over before those that are 話し合った and those that are settled;
    /// among them 前回からの続き, then 分かれた, then みんなこれから.
    /// </summary>
    public IEnumerable<ItemView> InOrderOfTalk => Items
        .OrderBy(item => item.IsToTalkOver ? 0 : item.State is ItemState.Settled ? 2 : 1)
        .ThenBy(item => item.Before is { IsCarriedOn: true } ? 0 : 1)
        .ThenBy(item => item.State)
        .ThenBy(item => item.Item.Number);

    /// <summary>The item to talk over next, or null when all is done.</summary>
    /// <param name="after">The one that is being talked over.</param>
    public ItemView? NextToTalkOver(string? after = null) =>
        InOrderOfTalk.FirstOrDefault(item => item.IsToTalkOver && item.Item.Id != after);

    /// <summary>How many items are settled; 0 until the session is open to the viewer, so that it tells nothing of what is covered.</summary>
    public int SettledCount => Items.Count(item => item.State is ItemState.Settled);

    /// <summary>The first item that the viewer's party has not answered, or null.</summary>
    public ItemView? FirstUntouched => Items.FirstOrDefault(item => item.Mine?.Kind is null);

    /// <summary>Cuts a session for staff: once it is open, what is uncovered, without the conversation; before, how far each is.</summary>
    public static SessionView ForStaff(ProjectState state, ChecklistSession session) => Cut(state, session, null);

    /// <summary>Cuts a session for a viewer.</summary>
    public static SessionView For(ProjectState state, ChecklistSession session, Participant viewer) => Cut(state, session, viewer);

    private static SessionView Cut(ProjectState state, ChecklistSession session, Participant? viewer)
    {
        var project = state.Project;
        var handedIn = project.PresentParties.Count(party => session.FindParty(party.Id) is { HandedInAt: not null });
        var hasEnough = handedIn >= ChecklistLimits.Parties && project.PresentParties.Count >= ChecklistLimits.Parties;
        var all = handedIn == project.PresentParties.Count(party => session.FindParty(party.Id) is not { IsAbsent: true });
        var before = state.Find(session.StageId, session.Number - 1);
        return new SessionView(
            session.Id,
            session.StageId,
            session.Number,
            session.Mode,
            session.Text,
            session.BegunAt,
            session.CompletedAt,
            session.IsOpened,
            viewer is null ? PhaseForStaff(session) : PhaseOf(session, viewer.PartyId),
            [.. Members(project, session).Select(party => PartyProgress.Of(project, session, party))],
            [.. session.Text.Items.Select(item => ItemView.For(state, session, item, viewer) with { Before = Before.Of(before, item.Id) })],
            viewer is not null && !session.IsOpened && hasEnough && (all || viewer.Id == project.FacilitatorId),
            hasEnough && !all)
        {
            Reflections = IsOpenTo(session, viewer) ? ReflectionView.Of(project, session) : [],
            Review = IsOpenTo(session, viewer) ? ReviewView.Of(state, session) : null,
        };
    }

    internal static bool IsOpenTo(ChecklistSession session, Participant? viewer) =>
        viewer is null ? session.IsOpened : session.IsUncoveredFor(viewer.PartyId);

    private static SessionPhase PhaseForStaff(ChecklistSession session) =>
        session.IsComplete ? SessionPhase.Complete : session.IsOpened ? SessionPhase.Comparing : SessionPhase.Waiting;

    private static IEnumerable<Party> Members(Project project, ChecklistSession session) => session.IsOpened
        ? project.Parties.Where(party => session.FindParty(party.Id) is { Counts: true })
        : project.PresentParties;

    private static SessionPhase PhaseOf(ChecklistSession session, Guid partyId)
    {
        if (session.IsComplete)
        {
            return SessionPhase.Complete;
        }

        var mine = session.FindParty(partyId);
        if (session.IsUncoveredFor(partyId))
        {
            return SessionPhase.Comparing;
        }

        return mine?.HandedInAt is not null ? SessionPhase.Waiting : SessionPhase.Answering;
    }
}

/// <summary>Where a party is in a session.</summary>
public enum SessionPhase
{
    /// <summary>それぞれ答える.</summary>
    Answering,

    /// <summary>出した。ほかの団体を待つ.</summary>
    Waiting,

    /// <summary>見くらべて話し合い、たしかめる.</summary>
    Comparing,

    /// <summary>終わって、変えられない.</summary>
    Complete,
}

using AmaRulebook.Content;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>
/// 回: one run of one stage. The parties answer apart and hand in, open, compare and talk, and confirm. Every verb
/// returns why it refuses, or null when it did what it says; what happened is then in <see cref="Happened"/>.
/// </summary>
public sealed partial class ChecklistSession
{
    private readonly List<SessionParty> parties = [];
    private readonly List<PartyAnswer> answers = [];
    private readonly List<Agreement> agreements = [];
    private readonly List<SignOff> signOffs = [];
    private readonly List<SessionEvent> happened = [];

    private ChecklistSession()
    {
    }

    public Guid Id { get; private set; }

    public Guid ProjectId { get; private set; }

    public string StageId { get; private set; } = "";

    /// <summary>第n回, from 1 within the stage.</summary>
    public int Number { get; private set; }

    public SessionMode Mode { get; private set; }

    /// <summary>The stage's text as it stood at the beginning.</summary>
    public SessionText Text { get; private set; } = null!;

    public DateTimeOffset BegunAt { get; private set; }

    public Guid BegunBy { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public Guid? OpenedBy { get; private set; }

    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>How many remarks were made in it.</summary>
    public int RemarkCount { get; private set; }

    public IReadOnlyList<SessionParty> Parties => parties;

    public IReadOnlyList<PartyAnswer> Answers => answers;

    public IReadOnlyList<Agreement> Agreements => agreements;

    public IReadOnlyList<SignOff> SignOffs => signOffs;

    /// <summary>What the verbs did since the session was loaded, in order.</summary>
    public IReadOnlyList<SessionEvent> Happened => happened;

    public bool IsOpened => OpenedAt is not null;

    public bool IsComplete => CompletedAt is not null;

    /// <summary>Begins the next 回 of a stage. Refuses while an earlier 回 of the same stage is not complete, and once the project has ended.</summary>
    /// <param name="project">The project.</param>
    /// <param name="stage">The stage, whose text is pinned.</param>
    /// <param name="book">The book it stands in.</param>
    /// <param name="mode">進め方.</param>
    /// <param name="earlier">All sessions of the project and stage so far.</param>
    /// <param name="by">Who begins.</param>
    /// <param name="now">The instant.</param>
    public static (ChecklistSession? Session, Refusal? Refusal) Begin(
        Project project,
        Stage stage,
        Rulebook book,
        SessionMode mode,
        IReadOnlyCollection<ChecklistSession> earlier,
        Participant by,
        DateTimeOffset now)
    {
        if (!Enum.IsDefined(mode))
        {
            return (null, new Refusal(RefusalKind.Invalid, "「進め方」をえらんでください。"));
        }

        if (project.RefuseEnded() is { } ended)
        {
            return (null, ended);
        }

        if (earlier.Any(session => !session.IsComplete))
        {
            return (null, new Refusal(RefusalKind.Closed, $"「{stage.Title}」のチェックはもう始まっています。その続きに進んでください。"));
        }

        var session = new ChecklistSession
        {
            Id = Guid.NewGuid(),
            ProjectId = project.Id,
            StageId = stage.Id,
            Number = earlier.Count + 1,
            Mode = mode,
            Text = SessionText.Of(stage, book),
            BegunAt = now,
            BegunBy = by.Id,
        };
        session.happened.Add(new SessionBegun(stage.Id, session.Number, mode, book.Revision));
        return (session, null);
    }

    /// <summary>A party's answer to an item, or null while it is untouched.</summary>
    public PartyAnswer? FindAnswer(string itemId, Guid partyId) =>
        answers.Find(answer => answer.ItemId == itemId && answer.PartyId == partyId);

    /// <summary>How far a party is, or null before it did anything that counts.</summary>
    public SessionParty? FindParty(Guid partyId) => parties.Find(party => party.PartyId == partyId);

    private SessionParty Row(Guid partyId)
    {
        if (FindParty(partyId) is { } known)
        {
            return known;
        }

        var party = new SessionParty(Id, partyId);
        parties.Add(party);
        return party;
    }

    private Refusal? RefuseFrozen() => IsComplete
        ? new Refusal(RefusalKind.Closed, $"第{Number}回は終わり、記録は変えられません。続きは次の回で話し合えます。")
        : null;
}

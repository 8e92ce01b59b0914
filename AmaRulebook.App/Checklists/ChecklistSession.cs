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

    /// <summary>Begins the next 回 of a stage. Refuses while an earlier 回 of the same stage is not complete.</summary>
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

    /// <summary>
    /// Keeps a party's answer to an item; the last word of the party wins. Equal to what stands: nothing happens.
    /// Refuses for another party, an unknown item or answer, a text over its limit or with control characters, a frozen
    /// session, and - without <paramref name="withdrawSignOffs"/> - when it would take sign-offs off. An answer that no
    /// record shows, because its party is still covered or came later, takes none off.
    /// </summary>
    public Refusal? Answer(Participant by, Guid partyId, GivenAnswer given, bool withdrawSignOffs, DateTimeOffset now)
    {
        if (by.PartyId != partyId)
        {
            return new Refusal(RefusalKind.NotAllowed, "ほかの団体の代わりに答えることはできません。");
        }

        if (Text.Find(given.ItemId) is not { } item || (given.Kind is { } kind && !Enum.IsDefined(kind)))
        {
            return new Refusal(RefusalKind.Invalid, "この項目には、その答えを保存できません。ページを開きなおしてください。");
        }

        var answer = FindAnswer(item.Id, partyId);
        var stands = (answer?.Kind, Note: answer?.Note ?? "", Commitment: answer?.Commitment ?? "");
        var badNote = PlainText.Lines(given.Note ?? stands.Note, "理由・メモ", ChecklistLimits.Note, out var note);
        var badCommitment = PlainText.Lines(
            given.Commitment ?? stands.Commitment, "自分たちが引き受けること", ChecklistLimits.Commitment, out var commitment);
        if ((badNote ?? badCommitment ?? RefuseFrozen()) is { } refusal)
        {
            return refusal;
        }

        var becomes = (Kind: given.Kind ?? stands.Kind, Note: note, Commitment: item.AsksCommitment ? commitment : "");
        if (becomes == stands)
        {
            return null;
        }

        if (IsInRecord(partyId) && WithdrawSignOffs(withdrawSignOffs) is { } warning)
        {
            return warning;
        }

        if (answer is null)
        {
            answers.Add(answer = new PartyAnswer(Id, item.Id, partyId));
        }

        answer.Set(becomes.Kind, becomes.Note, becomes.Commitment, by.Id, now);
        happened.Add(new ItemAnswered(item.Id, partyId, becomes.Kind, becomes.Note, becomes.Commitment));
        return null;
    }

    /// <summary>
    /// この答えで出す. Refuses while an item is untouched, and, for a party that came after the opening, once a sign-off
    /// exists; one that the sign-offs wait for is warned before it takes them off. Twice is harmless.
    /// </summary>
    public Refusal? HandIn(Participant by, bool withdrawSignOffs, DateTimeOffset now)
    {
        if (RefuseFrozen() is { } frozen)
        {
            return frozen;
        }

        if (FindParty(by.PartyId)?.HandedInAt is not null)
        {
            return null;
        }

        if (signOffs.Count > 0 && FindParty(by.PartyId) is not { Counts: true })
        {
            return new Refusal(RefusalKind.Closed, "この回は、もうたしかめに入りました。答えは残っています。次の回から加わってください。");
        }

        var untouched = Text.Items.Where(item => FindAnswer(item.Id, by.PartyId)?.Kind is null).Select(item => item.Number).ToList();
        if (untouched.Count > 0)
        {
            return new Refusal(RefusalKind.TooEarly, $"まだ答えていない項目があります（{string.Join("・", untouched)}番）。えらんでから出してください。");
        }

        if (WithdrawForUncovering(by.PartyId, withdrawSignOffs) is { } warning)
        {
            return warning;
        }

        Row(by.PartyId).HandIn(by.Id, now);
        happened.Add(new AnswersHandedIn(by.PartyId));
        return null;
    }

    /// <summary>
    /// みんなの答えを開く. When all parties of the project have handed in, anyone may; before, only the 進行役, and only
    /// what was handed in opens. Refuses with fewer than two that have. Twice is harmless.
    /// </summary>
    public Refusal? Open(Project project, Participant by, DateTimeOffset now)
    {
        if (IsOpened)
        {
            return null;
        }

        var handedIn = parties.Count(party => party.HandedInAt is not null);
        if (project.Parties.Count < ChecklistLimits.Parties)
        {
            return new Refusal(RefusalKind.TooEarly, "相手を待っています。2つ以上の団体がそろうと開けます。参加リンクで招いてください。");
        }

        if (handedIn < ChecklistLimits.Parties || (handedIn < project.Parties.Count && by.Id != project.FacilitatorId))
        {
            return new Refusal(RefusalKind.TooEarly, $"まだ開けません。{project.Parties.Count}団体中{handedIn}団体が出しました。");
        }

        foreach (var party in project.Parties)
        {
            Row(party.Id).BeThereAtOpening();
        }

        (OpenedAt, OpenedBy) = (now, by.Id);
        happened.Add(new AnswersOpened([.. project.Parties.Select(party => party.Id)]));
        return null;
    }

    /// <summary>
    /// 答えずに見る: after the opening, a party that has not handed in uncovers its own answers and sees the rest. Refuses in
    /// a frozen session; warns before what it uncovers takes sign-offs off. Twice is harmless.
    /// </summary>
    public Refusal? LookWithoutAnswer(Participant by, bool withdrawSignOffs, DateTimeOffset now)
    {
        if (RefuseFrozen() is { } frozen)
        {
            return frozen;
        }

        if (!IsOpened)
        {
            return new Refusal(RefusalKind.TooEarly, "まだ開いていません。開くまでは、だれの答えも見えません。");
        }

        if (FindParty(by.PartyId) is { IsUncovered: true })
        {
            return null;
        }

        if (WithdrawForUncovering(by.PartyId, withdrawSignOffs) is { } warning)
        {
            return warning;
        }

        Row(by.PartyId).Look(now);
        happened.Add(new LookedWithoutAnswer(by.PartyId));
        return null;
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

/// <summary>What a party gives for one item; what is null stays as it stands.</summary>
public sealed record GivenAnswer(string ItemId, AnswerKind? Kind = null, string? Note = null, string? Commitment = null);

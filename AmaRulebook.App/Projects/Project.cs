namespace AmaRulebook.Projects;

/// <summary>協働プロジェクト: what the partners do together, and who they are.</summary>
public sealed partial class Project
{
    private readonly List<Party> parties = [];
    private readonly List<Participant> participants = [];

    private Project()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public DateTimeOffset FoundedAt { get; private set; }

    /// <summary>進行役: the participant who keeps the meeting going.</summary>
    public Guid FacilitatorId { get; private set; }

    /// <summary>The link that lets people in.</summary>
    public Secret JoinLink { get; private set; } = null!;

    /// <summary>How many activities stand in its history; the sequence of the newest.</summary>
    public long Sequence { get; private set; }

    public IReadOnlyList<Party> Parties => parties;

    public IReadOnlyList<Participant> Participants => participants;

    /// <summary>Founds a project with its first party and its first participant, who becomes the 進行役.</summary>
    /// <returns>The project, or why its names can't be taken.</returns>
    public static (Project? Project, Refusal? Refusal) Found(
        string? name, string? purpose, NewParticipant founder, Secret joinLink, DateTimeOffset now)
    {
        var badName = PlainText.Line(name, "プロジェクト名", Limits.ProjectName, required: true, out var cleanName);
        var badPurpose = PlainText.Lines(purpose, "目的（案）", Limits.Purpose, out var cleanPurpose);
        if ((badName ?? badPurpose) is { } refusal)
        {
            return (null, refusal);
        }

        var project = new Project
        {
            Id = Guid.NewGuid(),
            Name = cleanName,
            Purpose = cleanPurpose,
            FoundedAt = now,
            JoinLink = joinLink,
        };
        var (participant, refused) = project.Join(founder, null, now);
        if (participant is null)
        {
            return (null, refused);
        }

        project.FacilitatorId = participant.Id;
        return (project, null);
    }

    /// <summary>
    /// Joins a person. A new party starts at once; a party that has members, chosen or named anew, lets the person wait
    /// until one of them says 「仲間として迎える」.
    /// </summary>
    /// <param name="joining">Who, with the new party's name and 立場 where <paramref name="partyId"/> is null.</param>
    /// <param name="partyId">The existing party, or null for a new one.</param>
    /// <param name="now">The instant.</param>
    public (Participant? Participant, Refusal? Refusal) Join(NewParticipant joining, Guid? partyId, DateTimeOffset now)
    {
        if (PlainText.Line(joining.Name, "お名前", Limits.PersonName, required: true, out var name) is { } badName)
        {
            return (null, badName);
        }

        if (participants.Count >= Limits.Participants)
        {
            return (null, new Refusal(RefusalKind.Closed, $"このプロジェクトの参加者は{Limits.Participants}人までです。進行役に相談してください。"));
        }

        var (party, refusal) = partyId is { } id ? Existing(id) : Add(joining);
        if (party is null)
        {
            return (null, refusal);
        }

        var participant = new Participant(Id, party.Id, name, joining.Entrance, now);
        if (!participants.Exists(other => other.PartyId == party.Id && other.IsAdmitted))
        {
            participant.Admit(by: null, now);
        }

        participants.Add(participant);
        return (participant, null);
    }

    /// <summary>
    /// 仲間として迎える: a member of the party, or the 進行役, lets in a person who waits. Doing it twice is harmless. Whoever
    /// is let in sees the party's own answers, so that the 進行役 of another party is refused while those are covered.
    /// </summary>
    /// <param name="by">Who lets in.</param>
    /// <param name="participantId">Who waits.</param>
    /// <param name="now">The instant.</param>
    /// <param name="hasCoveredAnswers">Whether the party has answers that others may not see yet.</param>
    public Refusal? Admit(Participant by, Guid participantId, DateTimeOffset now, bool hasCoveredAnswers = false)
    {
        if (participants.Find(other => other.Id == participantId) is not { } waiting)
        {
            return new Refusal(RefusalKind.NotAllowed, "この方は、もう見つかりません。ページを開きなおしてください。");
        }

        if (!MayAdmit(by, waiting))
        {
            return new Refusal(RefusalKind.NotAllowed, "迎えられるのは、同じ団体の方か進行役です。");
        }

        if (!waiting.IsAdmitted && hasCoveredAnswers && by.PartyId != waiting.PartyId)
        {
            return new Refusal(
                RefusalKind.TooEarly,
                $"「{FindParty(waiting.PartyId)?.Name}」の答えは、まだ伏せられています。迎えると見えてしまうので、いまは同じ団体の方だけが迎えられます。みんなの答えを開いたあとなら、進行役も迎えられます。");
        }

        if (!waiting.IsAdmitted)
        {
            waiting.Admit(by.Id, now);
        }

        return null;
    }

    /// <summary>Whether somebody may let a waiting person in: a member of the same party, or the 進行役.</summary>
    public bool MayAdmit(Participant by, Participant waiting) =>
        by.IsAdmitted && (by.PartyId == waiting.PartyId || by.Id == FacilitatorId);

    /// <summary>Withdraws the join link and puts a new one in its place; only the 進行役 may.</summary>
    public Refusal? RenewJoinLink(Participant by, Secret joinLink)
    {
        if (by.Id != FacilitatorId)
        {
            return new Refusal(RefusalKind.NotAllowed, "参加リンクを新しくできるのは進行役です。");
        }

        JoinLink = joinLink;
        return null;
    }

    /// <summary>The next number in the history.</summary>
    public long NextSequence() => ++Sequence;

    /// <summary>A party by its id.</summary>
    public Party? FindParty(Guid id) => parties.Find(party => party.Id == id);

    /// <summary>A participant by its id.</summary>
    public Participant? FindParticipant(Guid id) => participants.Find(participant => participant.Id == id);

    /// <summary>A participant's name.</summary>
    public string NameOf(Guid participantId) => FindParticipant(participantId)?.Name ?? "";

    private (Party? Party, Refusal? Refusal) Existing(Guid id) =>
        FindParty(id) is { } party
            ? (party, null)
            : (null, new Refusal(RefusalKind.Invalid, "その団体は見つかりません。もう一度えらんでください。"));

    private (Party? Party, Refusal? Refusal) Add(NewParticipant joining)
    {
        if (PlainText.Line(joining.PartyName, "団体名", Limits.PartyName, required: true, out var name) is { } refusal)
        {
            return (null, refusal);
        }

        if (parties.Find(other => other.Name == name) is { } existing)
        {
            return (existing, null);
        }

        if (joining.Kind is not { } kind || !Enum.IsDefined(kind))
        {
            return (null, new Refusal(RefusalKind.Invalid, "「団体の立場」をえらんでください。"));
        }

        if (parties.Count >= Limits.Parties)
        {
            return (null, new Refusal(RefusalKind.Closed, $"参加できる団体は{Limits.Parties}までです。進行役に相談してください。"));
        }

        var party = new Party(Id, name, kind, parties.Count + 1);
        parties.Add(party);
        return (party, null);
    }
}

/// <summary>What a person gives when joining, and the entrance made for them.</summary>
/// <param name="Name">お名前.</param>
/// <param name="PartyName">団体名, for a new party.</param>
/// <param name="Kind">団体の立場, for a new party.</param>
/// <param name="Entrance">自分用の入口.</param>
public sealed record NewParticipant(string? Name, string? PartyName, PartyKind? Kind, Secret Entrance);

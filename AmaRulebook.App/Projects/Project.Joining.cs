namespace AmaRulebook.Projects;

/// <summary>Coming in: joining, letting in, declining.</summary>
public sealed partial class Project
{
    /// <summary>
    /// Joins a person. A new party starts at once; a party that was there, chosen or named anew, lets the person wait until
    /// one of its members, or the 進行役, says 「仲間として迎える」. Somebody whose party left comes back to it at once, and the
    /// party with them. Refuses past <see cref="Limits.Parties"/> parties and <see cref="Limits.Participants"/> people.
    /// </summary>
    /// <param name="joining">Who, with the new party's name and 立場 where <paramref name="partyId"/> is null.</param>
    /// <param name="partyId">The existing party, or null for a new one.</param>
    /// <param name="now">The instant.</param>
    /// <param name="former">The place that the same browser held here until it ended, or null.</param>
    public (Participant? Participant, Refusal? Refusal) Join(
        NewParticipant joining, Guid? partyId, DateTimeOffset now, Participant? former = null)
    {
        var isNew = partyId is null && FindNamed(joining.PartyName) is null;
        if (Refusal.Together([.. isNew ? FaultsOfParty(joining.PartyName, joining.Kind) : [], FaultOfPerson(joining.Name)]) is { } faults)
        {
            return (null, faults);
        }

        if (ArchivedAt is not null)
        {
            return (null, Archived);
        }

        if (participants.Count(other => other.IsActive) >= Limits.Participants)
        {
            return (null, new Refusal(RefusalKind.Closed, $"このプロジェクトの参加者は{Limits.Participants}人までです。進行役に相談してください。"));
        }

        var (party, refusal) = FindOrAdd(joining.PartyName, joining.Kind, partyId);
        if (party is null)
        {
            return (null, refusal);
        }

        _ = PlainText.Line(joining.Name, "お名前", Limits.PersonName, required: true, out var name);
        var participant = new Participant(Id, party.Id, name, joining.Entrance, now);
        if (IsNew(party) || IsComingBack(party, former))
        {
            participant.Admit(by: null, now);
            party.Return();
        }

        participants.Add(participant);
        return (participant, null);
    }

    /// <summary>
    /// 仲間として迎える: a member of the party, or the 進行役, lets in a person who waits. Doing it twice is harmless. Whoever
    /// is let in sees the party's own answers, so that the 進行役 of another party is refused while those are covered. A party
    /// that had left is back with its first person.
    /// </summary>
    /// <param name="by">Who lets in.</param>
    /// <param name="participantId">Who waits.</param>
    /// <param name="now">The instant.</param>
    /// <param name="hasCoveredAnswers">Whether the party has answers that others may not see yet.</param>
    public Refusal? Admit(Participant by, Guid participantId, DateTimeOffset now, bool hasCoveredAnswers = false)
    {
        if (participants.Find(other => other.Id == participantId && other.IsActive) is not { } waiting)
        {
            return NotFound;
        }

        if (!MayAdmit(by, waiting))
        {
            return new Refusal(RefusalKind.NotAllowed, "迎えられるのは、同じ団体の方か進行役です。");
        }

        if (waiting.IsAdmitted)
        {
            return null;
        }

        var party = FindParty(waiting.PartyId)!;
        if (hasCoveredAnswers && by.PartyId != waiting.PartyId)
        {
            return new Refusal(
                RefusalKind.TooEarly,
                $"「{party.Name}」の答えは、まだ伏せられています。迎えると見えてしまうので、いまは同じ団体の方だけが迎えられます。みんなの答えを開いたあとなら、進行役も迎えられます。");
        }

        if (RefuseReturn(party) is { } full)
        {
            return full;
        }

        waiting.Admit(by.Id, now);
        party.Return();
        return null;
    }

    /// <summary>
    /// 迎えない: whoever may let a waiting person in may also decline; the person's place ends. Refuses for somebody who was let
    /// in. Twice is harmless.
    /// </summary>
    public Refusal? Decline(Participant by, Guid participantId, DateTimeOffset now)
    {
        if (FindParticipant(participantId) is not { } waiting)
        {
            return NotFound;
        }

        if (!MayAdmit(by, waiting))
        {
            return new Refusal(RefusalKind.NotAllowed, "返事ができるのは、同じ団体の方か進行役です。");
        }

        if (waiting.IsAdmitted)
        {
            return new Refusal(RefusalKind.Closed, "この方は、もう迎えられています。ほかの方が先に迎えました。");
        }

        if (waiting.IsActive)
        {
            waiting.End(PlaceEnd.Declined, now);
        }

        return null;
    }

    /// <summary>申しこみを取り消す: a person who waits takes the wish back. Refuses for somebody who was let in meanwhile.</summary>
    public static Refusal? Withdraw(Participant by, DateTimeOffset now)
    {
        if (!by.IsWaiting)
        {
            return new Refusal(RefusalKind.Closed, "もう仲間として迎えられています。取り消してはいません。ページを開きなおしてください。");
        }

        by.End(PlaceEnd.Withdrawn, now);
        return null;
    }

    /// <summary>Whether somebody may let a waiting person in: a member of the same party, or the 進行役.</summary>
    public bool MayAdmit(Participant by, Participant waiting) =>
        by.IsAdmitted && (by.PartyId == waiting.PartyId || by.Id == FacilitatorId);

    private static readonly Refusal NotFound = new(RefusalKind.NotAllowed, "この方は、もう見つかりません。ページを開きなおしてください。");

    /// <summary>Whether the party came by itself and nobody was ever in it: for one that was added, answers may have been entered.</summary>
    private bool IsNew(Party party) => party.AddedBy is null && !participants.Exists(other => other.PartyId == party.Id);

    private static bool IsComingBack(Party party, Participant? former) =>
        !party.IsPresent && former is { EndedAs: PlaceEnd.PartyLeft } && former.PartyId == party.Id;

    private (Party? Party, Refusal? Refusal) FindOrAdd(string? partyName, PartyKind? kind, Guid? partyId)
    {
        var (party, refusal) = partyId is { } id ? Existing(id) : Named(partyName, kind);
        return party is not null && RefuseReturn(party) is { } full ? (null, full) : (party, refusal);
    }

    private (Party? Party, Refusal? Refusal) Existing(Guid id) =>
        FindParty(id) is { LeftNothing: false } party
            ? (party, null)
            : (null, new Refusal(RefusalKind.Invalid, "その団体は見つかりません。もう一度えらんでください。"));

    private (Party? Party, Refusal? Refusal) Named(string? partyName, PartyKind? kind)
    {
        if (FindNamed(partyName) is { } existing)
        {
            return (existing, null);
        }

        if (Refusal.Together(FaultsOfParty(partyName, kind)) is { } faults)
        {
            return (null, faults);
        }

        if (PresentParties.Count >= Limits.Parties)
        {
            return (null, TooManyParties);
        }

        _ = PlainText.Line(partyName, "団体名", Limits.PartyName, required: true, out var name);
        var party = new Party(Id, name, kind!.Value, parties.Count + 1);
        parties.Add(party);
        return (party, null);
    }

    private Party? FindNamed(string? partyName)
    {
        _ = PlainText.Line(partyName, "団体名", Limits.PartyName, required: true, out var name);
        return parties.Find(other => other.Name == name && !other.LeftNothing);
    }

    private static IEnumerable<Refusal?> FaultsOfParty(string? partyName, PartyKind? kind) =>
    [
        PlainText.Line(partyName, "団体名", Limits.PartyName, required: true, out _),
        kind is { } one && Enum.IsDefined(one) ? null : new Refusal(RefusalKind.Invalid, "「団体の立場」をえらんでください。"),
    ];

    private static Refusal? FaultOfPerson(string? name) => PlainText.Line(name, "お名前", Limits.PersonName, required: true, out _);

    private static readonly Refusal TooManyParties = new(
        RefusalKind.Closed, $"参加できる団体は{Limits.Parties}までです。進行役に相談してください。");

    private Refusal? RefuseReturn(Party party) =>
        !party.IsPresent && PresentParties.Count >= Limits.Parties ? TooManyParties : null;
}

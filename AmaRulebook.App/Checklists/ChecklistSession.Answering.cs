using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>それぞれ答える, 開く: the parties answer apart, hand in, and open together.</summary>
public sealed partial class ChecklistSession
{
    /// <summary>
    /// Keeps a party's answer to an item; the last word of the party wins. Equal to what stands: nothing happens, but that what
    /// was entered for the party becomes its own word.
    /// Refuses for another party, an unknown item or answer, a text over its limit or with control characters, a frozen
    /// session, and - without <paramref name="withdrawSignOffs"/> - when it would take sign-offs off. An answer that no
    /// record shows, because its party is still covered or came later, takes none off. An answer that arrives late is refused
    /// as stale when the party has answered otherwise since the person chose.
    /// </summary>
    public Refusal? Answer(Participant by, Guid partyId, GivenAnswer given, bool withdrawSignOffs, DateTimeOffset now)
    {
        if (by.PartyId != partyId)
        {
            return new Refusal(RefusalKind.NotAllowed, "ほかの団体の代わりに答えることはできません。");
        }

        return Keep(by, partyId, given, null, withdrawSignOffs, now);
    }

    /// <summary>Keeps an answer, the party's own or, with an entry, one that was given at the table or on paper.</summary>
    private Refusal? Keep(
        Participant by, Guid partyId, GivenAnswer given, ProxyEntry? entry, bool withdrawSignOffs, DateTimeOffset now)
    {
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
        if (becomes == stands && (entry is not null || answer is null or { Source: EntrySource.Own }))
        {
            return null;
        }

        if (given is { Kind: { } chosen, Seen: { } seen } && stands.Kind != seen.Kind && stands.Kind != chosen)
        {
            return new Refusal(RefusalKind.Stale, "その間に、あなたの団体の答えが変わりました。選んだ答えは、まだ送っていません。");
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
        answer.ComeFrom(entry);
        happened.Add(new ItemAnswered(item.Id, partyId, becomes.Kind, becomes.Note, becomes.Commitment, answer.Source));
        if (IsOpened)
        {
            ComeBack(partyId);
        }

        if (becomes.Kind != stands.Kind && IsInRecord(partyId))
        {
            TakeUpAgain(item.Id);
        }

        return null;
    }

    /// <summary>
    /// この答えで出す. Refuses while an item is untouched, and, for a party that came after the opening, once a sign-off
    /// exists; one that the sign-offs wait for is warned before it takes them off. Twice is harmless.
    /// </summary>
    public Refusal? HandIn(Participant by, bool withdrawSignOffs, DateTimeOffset now) =>
        HandIn(by, by.PartyId, null, withdrawSignOffs, now);

    private Refusal? HandIn(Participant by, Guid partyId, ProxyEntry? entry, bool withdrawSignOffs, DateTimeOffset now)
    {
        if (RefuseFrozen() is { } frozen)
        {
            return frozen;
        }

        if (FindParty(partyId)?.HandedInAt is not null)
        {
            return null;
        }

        if (signOffs.Count > 0 && FindParty(partyId) is not { Counts: true })
        {
            return new Refusal(RefusalKind.Closed, "この回は、もうたしかめに入りました。答えは残っています。次の回から加わってください。");
        }

        var untouched = Text.Items.Where(item => FindAnswer(item.Id, partyId)?.Kind is null).Select(item => item.Number).ToList();
        if (untouched.Count > 0)
        {
            return new Refusal(RefusalKind.TooEarly, $"まだ答えていない項目があります（{string.Join("・", untouched)}番）。えらんでから出してください。");
        }

        if (WithdrawForUncovering(partyId, withdrawSignOffs) is { } warning)
        {
            return warning;
        }

        LiftAbsence(partyId);
        Row(partyId).HandIn(by.Id, entry, now);
        happened.Add(new AnswersHandedIn(partyId, entry?.Source ?? EntrySource.Own));
        KeepFirstAnswers(partyId);
        return null;
    }

    /// <summary>
    /// みんなの答えを開く. When all parties of the project but the absent have handed in, anyone may; before, only the 進行役, and only
    /// what was handed in opens. Refuses with fewer than two that have. Twice is harmless.
    /// </summary>
    public Refusal? Open(Project project, Participant by, DateTimeOffset now)
    {
        if (IsOpened)
        {
            return null;
        }

        var handedIn = project.PresentParties.Count(party => FindParty(party.Id) is { HandedInAt: not null });
        if (project.PresentParties.Count < ChecklistLimits.Parties)
        {
            return new Refusal(RefusalKind.TooEarly, "相手を待っています。2つ以上の団体がそろうと開けます。参加リンクで招いてください。");
        }

        var present = project.PresentParties.Count(party => TakesPart(party.Id));
        if (handedIn < ChecklistLimits.Parties || (handedIn < present && by.Id != project.FacilitatorId))
        {
            return new Refusal(RefusalKind.TooEarly, $"まだ開けません。{present}団体中{handedIn}団体が出しました。");
        }

        foreach (var party in project.PresentParties)
        {
            Row(party.Id).BeThereAtOpening();
        }

        (OpenedAt, OpenedBy) = (now, by.Id);
        foreach (var party in parties)
        {
            KeepFirstAnswers(party.PartyId);
        }

        happened.Add(new AnswersOpened([.. project.PresentParties.Select(party => party.Id)]));
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
        KeepFirstAnswers(by.PartyId);
        return null;
    }

    /// <summary>Keeps a party's answers as they stand when the others can first read them.</summary>
    private void KeepFirstAnswers(Guid partyId)
    {
        if (IsOpened && FindParty(partyId) is { IsUncovered: true })
        {
            foreach (var answer in answers.Where(answer => answer.PartyId == partyId && answer.FirstNote is null))
            {
                answer.KeepAsFirst();
            }
        }
    }
}

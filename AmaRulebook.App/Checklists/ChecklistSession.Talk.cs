using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>The second half of a session: talking it over, deciding and confirming.</summary>
public sealed partial class ChecklistSession
{
    /// <summary>ひとこと on an item. Refuses before the opening, in a frozen session, and an empty or overlong text.</summary>
    public (Remark? Remark, Refusal? Refusal) Say(Participant by, string itemId, string? text, DateTimeOffset now)
    {
        var badText = PlainText.Line(text, "ひとこと", ChecklistLimits.Remark, required: true, out var clean);
        if ((RefuseTalk(by, itemId) ?? badText) is { } refusal)
        {
            return (null, refusal);
        }

        var remark = new Remark(Id, ++RemarkCount, itemId, by.Id, clean, now);
        happened.Add(new RemarkMade(remark.Id, itemId, clean));
        return (remark, null);
    }

    /// <summary>
    /// 決めたことを保存. Refuses before the opening and in a frozen session; refuses with <see cref="StaleAgreement"/>
    /// when somebody saved since the version that the writer had before them, so that neither text is lost; warns before it
    /// takes sign-offs off. Equal to what stands: nothing happens.
    /// </summary>
    public Refusal? Decide(Participant by, GivenAgreement given, bool withdrawSignOffs, DateTimeOffset now)
    {
        var badText = PlainText.Lines(given.Text, "決めたこと", ChecklistLimits.Agreement, out var text);
        if ((RefuseTalk(by, given.ItemId) ?? badText) is { } refusal)
        {
            return refusal;
        }

        var agreement = agreements.Find(other => other.ItemId == given.ItemId);
        if ((agreement?.Text ?? "") == text)
        {
            return null;
        }

        if ((agreement?.Version ?? 0) != given.BasedOn)
        {
            return new StaleAgreement(agreement?.Text ?? "", agreement?.Version ?? 0, text);
        }

        if (WithdrawSignOffs(withdrawSignOffs) is { } warning)
        {
            return warning;
        }

        if (agreement is null)
        {
            agreements.Add(agreement = new Agreement(Id, given.ItemId));
        }

        agreement.Set(text, by.Id, now);
        happened.Add(new ItemDecided(given.ItemId, text, agreement.Version));
        return null;
    }

    /// <summary>
    /// この記録でまちがいありません, by the participant's own name. When the last party has, the session is complete and
    /// frozen; from then on only a party that was absent may still confirm, and that is marked as later. Refuses before the
    /// opening, for a party that does not count, and with fewer than two parties. Twice is harmless.
    /// </summary>
    public Refusal? Confirm(Participant by, DateTimeOffset now) => Confirm(by, by.PartyId, by.Name, isOnPaper: false, now);

    private Refusal? Confirm(Participant by, Guid partyId, string name, bool isOnPaper, DateTimeOffset now)
    {
        if (signOffs.Exists(signOff => signOff.PartyId == partyId))
        {
            return null;
        }

        if (IsComplete && FindParty(partyId) is { Counts: true, IsAbsent: true })
        {
            SignOff(by, partyId, name, isOnPaper, isLate: true, now);
            return null;
        }

        if ((RefuseFrozen() ?? RefuseCovered(partyId)) is { } refusal)
        {
            return refusal;
        }

        if (FindParty(partyId) is not { Counts: true })
        {
            return new Refusal(RefusalKind.NotAllowed, "この回には、答えを出した団体がたしかめます。次の回から加わってください。");
        }

        if (parties.Count(party => party.Counts && (!party.HasLeft || party.PartyId == by.PartyId || HasSignedOff(party))) < ChecklistLimits.Parties)
        {
            return new Refusal(RefusalKind.TooEarly, "相手を待っています。2つ以上の団体でたしかめます。");
        }

        LiftAbsence(partyId);
        SignOff(by, partyId, name, isOnPaper, isLate: false, now);
        CompleteIfAllSignedOff(now);
        return null;
    }

    /// <summary>
    /// Whether what a party answered may be seen by somebody of another party. A complete session shows its record to
    /// everybody in the project, those who came later too.
    /// </summary>
    /// <param name="viewer">The party that looks.</param>
    /// <param name="party">The party whose answers they are.</param>
    public bool Shows(Guid viewer, Guid party) =>
        Mode == SessionMode.InSight
        || (viewer == party && !IsComplete)
        || (IsUncoveredFor(viewer) && FindParty(party) is { IsUncovered: true });

    /// <summary>Whether staff may see what a party answered: once the session is open, and the party uncovered.</summary>
    public bool ShowsToStaff(Guid party) => IsOpened && FindParty(party) is { IsUncovered: true };

    /// <summary>Whether a party has answers here that no other party may see yet.</summary>
    public bool Covers(Guid partyId) =>
        !IsComplete && Mode != SessionMode.InSight
        && !(IsOpened && FindParty(partyId) is { IsUncovered: true })
        && answers.Exists(answer => answer.PartyId == partyId);

    /// <summary>Whether a party has come so far that the answers, the talk and the decisions are open to it.</summary>
    public bool IsUncoveredFor(Guid viewer) => IsComplete || (IsOpened && FindParty(viewer) is { IsUncovered: true });

    private Refusal? RefuseTalk(Participant by, string itemId) =>
        RefuseFrozen() ?? RefuseCovered(by) ?? (Text.Find(itemId) is null
            ? new Refusal(RefusalKind.Invalid, "この項目は見つかりません。ページを開きなおしてください。")
            : null);

    private Refusal? RefuseCovered(Participant by) => RefuseCovered(by.PartyId);

    private Refusal? RefuseCovered(Guid partyId)
    {
        if (!IsOpened)
        {
            return new Refusal(RefusalKind.TooEarly, "まだ開いていません。みんなの答えを開いてから、話し合えます。");
        }

        return FindParty(partyId) is { IsUncovered: true }
            ? null
            : new Refusal(RefusalKind.TooEarly, "答えを出すか「答えずに見る」をえらぶと、話し合いに加われます。");
    }

    /// <summary>Whether those who sign off read the party's answers.</summary>
    private bool IsInRecord(Guid partyId) =>
        FindParty(partyId) is { Counts: true } party && (party.IsUncovered || Mode == SessionMode.InSight);

    private void SignOff(Participant by, Guid partyId, string name, bool isOnPaper, bool isLate, DateTimeOffset now)
    {
        signOffs.Add(new SignOff(Id, partyId, by.Id, name, now, isLate, isOnPaper));
        happened.Add(new RecordSignedOff(partyId, isLate, isOnPaper));
    }

    private bool HasSignedOff(SessionParty party) => signOffs.Exists(signOff => signOff.PartyId == party.PartyId);

    private void CompleteIfAllSignedOff(DateTimeOffset now)
    {
        if (signOffs.Count >= ChecklistLimits.Parties && parties.Where(party => party.IsAwaited).All(HasSignedOff))
        {
            CompletedAt = now;
            happened.Add(new SessionCompleted());
        }
    }

    private Refusal? WithdrawForUncovering(Guid partyId, bool consented) =>
        FindParty(partyId) is { Counts: true } && !IsInRecord(partyId) && answers.Exists(answer => answer.PartyId == partyId)
            ? WithdrawSignOffs(consented)
            : null;

    private Refusal? WithdrawSignOffs(bool consented)
    {
        if (signOffs.Count == 0)
        {
            return null;
        }

        if (!consented)
        {
            return new Refusal(
                RefusalKind.WithdrawsSignOffs,
                $"もう{signOffs.Count}団体がたしかめています。変えると、たしかめたしるしは外れ、もう一度たしかめてもらうことになります。");
        }

        happened.Add(new SignOffsWithdrawn([.. signOffs.Select(signOff => signOff.PartyId)]));
        signOffs.Clear();
        return null;
    }
}

/// <summary>A text for 決めたこと, and the version that its writer had before them (0: none).</summary>
public sealed record GivenAgreement(string ItemId, string? Text, int BasedOn);

/// <summary>Somebody else saved 決めたこと in the meantime: both texts, for a person to choose or combine.</summary>
public sealed record StaleAgreement(string Current, int Version, string Mine)
    : Refusal(RefusalKind.Stale, "ほかの方が先に「決めたこと」を保存しました。両方の文を残しています。どちらかをえらぶか、まとめてください。");

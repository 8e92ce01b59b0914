using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>この回は欠席: a party that does not come holds up neither the opening nor the end.</summary>
public sealed partial class ChecklistSession
{
    /// <summary>
    /// この回は欠席. Refuses for anybody but the 進行役, in a frozen session, for the own party, for one that has come - it
    /// handed in before the opening, or signed off - and where fewer than two would take part. When all others have signed
    /// off, the session is complete. Twice is harmless.
    /// </summary>
    public Refusal? MarkAbsent(Project project, Participant by, Guid partyId, DateTimeOffset now)
    {
        if (RefuseAbsence(project, by, partyId) is { } refusal)
        {
            return refusal;
        }

        if (FindParty(partyId) is { IsAbsent: true })
        {
            return null;
        }

        if (by.PartyId == partyId)
        {
            return new Refusal(RefusalKind.NotAllowed, "自分の団体を欠席にすることはできません。");
        }

        if (HasCome(partyId))
        {
            return new Refusal(RefusalKind.Closed, "この団体は、もう加わっています。欠席にはできません。");
        }

        var others = project.PresentParties.Count(party => party.Id != partyId && TakesPart(party.Id));
        if (others < ChecklistLimits.Parties)
        {
            return new Refusal(RefusalKind.TooEarly, "2つ以上の団体が加わらないと、この回は進められません。欠席にはしていません。");
        }

        Row(partyId).BeAbsent(by.Id, now);
        happened.Add(new AbsenceMarked(partyId));
        CompleteIfAllSignedOff(now);
        return null;
    }

    /// <summary>欠席を取り消す. Refuses for anybody but the 進行役 and in a frozen session. Twice is harmless.</summary>
    public Refusal? UnmarkAbsent(Project project, Participant by, Guid partyId)
    {
        if (RefuseAbsence(project, by, partyId) is { } refusal)
        {
            return refusal;
        }

        LiftAbsence(partyId);
        return null;
    }

    private Refusal? RefuseAbsence(Project project, Participant by, Guid partyId)
    {
        if (by.Id != project.FacilitatorId)
        {
            return new Refusal(RefusalKind.NotAllowed, "欠席のしるしを付けたり外したりできるのは、進行役です。");
        }

        return RefuseFrozen() ?? (project.FindParty(partyId) is not { IsPresent: true } || (IsOpened && FindParty(partyId) is not { Counts: true })
            ? new Refusal(RefusalKind.Invalid, "この団体は、この回に見つかりません。ページを開きなおしてください。")
            : null);
    }

    private bool HasCome(Guid partyId) =>
        (!IsOpened && FindParty(partyId) is { HandedInAt: not null }) || signOffs.Exists(signOff => signOff.PartyId == partyId);

    private bool TakesPart(Guid partyId) => IsOpened
        ? FindParty(partyId) is { IsAwaited: true }
        : FindParty(partyId) is not { IsAbsent: true };

    /// <summary>A party that does something in the session has come.</summary>
    private void LiftAbsence(Guid partyId)
    {
        if (FindParty(partyId) is { IsAbsent: true } party)
        {
            party.BeThere();
            happened.Add(new AbsenceLifted(partyId));
        }

        ComeBack(partyId);
    }
}

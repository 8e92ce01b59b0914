namespace AmaRulebook.Projects;

/// <summary>Going elsewhere: to another party, to a successor, out of the project.</summary>
public sealed partial class Project
{
    /// <summary>
    /// 団体をまちがえた: the person goes on in another party, by a place of its own, and the one in this party ends; what was
    /// answered stays with the party it was answered for. A new party starts at once; one that was there lets the person wait
    /// like anybody. A party whose last person goes leaves the project. Refuses for the 進行役 who would have to wait, and past
    /// the limits of <see cref="Join"/>. To the own party: nothing happens.
    /// </summary>
    /// <param name="by">Who moves.</param>
    /// <param name="target">Where to.</param>
    /// <param name="entrance">The entrance of the new place.</param>
    /// <param name="hasTraces">Whether the old party has done anything that stays.</param>
    /// <param name="now">The instant.</param>
    /// <returns>The new place, or null where nothing happened.</returns>
    public (Participant? Moved, Refusal? Refusal) Move(
        Participant by, TargetParty target, Secret entrance, bool hasTraces, DateTimeOffset now)
    {
        if (!by.IsAdmitted)
        {
            return (null, new Refusal(RefusalKind.NotAllowed, "団体を移れるのは、参加している方です。"));
        }

        var (party, refusal) = FindOrAdd(target.Name, target.Kind, target.PartyId);
        if (party is null || party.Id == by.PartyId)
        {
            return (null, refusal);
        }

        var starts = IsNew(party);
        if (!starts && by.Id == FacilitatorId)
        {
            return (null, new Refusal(
                RefusalKind.TooEarly,
                $"「{party.Name}」に移ると、迎えてもらうまで待つことになります。あなたは進行役なので、先に進行役をほかの方に渡してください。団体は変わっていません。"));
        }

        var moved = new Participant(Id, party.Id, by.Name, entrance, now);
        if (starts)
        {
            moved.Admit(by: null, now);
        }

        participants.Add(moved);
        by.End(PlaceEnd.Moved, now, moved.Id);
        FacilitatorId = by.Id == FacilitatorId ? moved.Id : FacilitatorId;
        if (MembersOf(by.PartyId).Count == 0)
        {
            FindParty(by.PartyId)!.Leave(now, leftNothing: !hasTraces);
        }

        return (moved, null);
    }

    /// <summary>
    /// 後任に引き継ぐ: a successor of the same party gets a place of their own, let in by the one who goes, whose place ends. The
    /// old name stays on what was done, and the 進行役 goes along. Refuses for somebody who waits, and a name that can't be taken.
    /// </summary>
    public (Participant? Successor, Refusal? Refusal) HandOver(Participant by, string? name, Secret entrance, DateTimeOffset now)
    {
        if (!by.IsAdmitted)
        {
            return (null, new Refusal(RefusalKind.NotAllowed, "引き継げるのは、参加している方です。"));
        }

        if (PlainText.Line(name, "後任の方のお名前", Limits.PersonName, required: true, out var cleanName) is { } badName)
        {
            return (null, badName);
        }

        var successor = new Participant(Id, by.PartyId, cleanName, entrance, now);
        successor.Admit(by.Id, now);
        participants.Add(successor);
        by.End(PlaceEnd.Succeeded, now, successor.Id);
        if (by.Id == FacilitatorId)
        {
            GiveFacilitation(successor, isTakenOver: false, now);
        }

        return (successor, null);
    }

    /// <summary>
    /// プロジェクトから抜ける: the person's whole party leaves, and the places of its people end, of those who wait too. What it
    /// answered stays. Refuses for the last party, and while the 進行役 is one of its people.
    /// </summary>
    /// <param name="by">A member.</param>
    /// <param name="hasTraces">Whether the party has done anything that stays.</param>
    /// <param name="now">The instant.</param>
    public Refusal? LeaveParty(Participant by, bool hasTraces, DateTimeOffset now)
    {
        if (RefuseLeaving(by) is { } refusal)
        {
            return refusal;
        }

        FindParty(by.PartyId)!.Leave(now, leftNothing: !hasTraces);
        foreach (var member in participants.Where(other => other.PartyId == by.PartyId && other.IsActive))
        {
            member.End(PlaceEnd.PartyLeft, now);
        }

        return null;
    }

    /// <summary>Why the person's party could not leave as things stand, or null.</summary>
    public Refusal? RefuseLeaving(Participant by)
    {
        if (!by.IsAdmitted)
        {
            return new Refusal(RefusalKind.NotAllowed, "団体として抜けることを決められるのは、その団体の参加者です。");
        }

        if (PresentParties.Count <= 1)
        {
            return new Refusal(RefusalKind.Closed, "最後の団体は抜けられません。続けないときは、プロジェクトを終えてください。");
        }

        return FindParticipant(FacilitatorId)!.PartyId == by.PartyId
            ? new Refusal(
                RefusalKind.TooEarly, "進行役がこの団体の方なので、まだ抜けられません。先に進行役を、ほかの団体の方に渡してください。")
            : null;
    }
}

/// <summary>A party to go to: one that is there, or a new one by its name and 立場.</summary>
public sealed record TargetParty(Guid? PartyId, string? Name = null, PartyKind? Kind = null);

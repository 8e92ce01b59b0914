namespace AmaRulebook.Projects;

/// <summary>この方の参加を取り消す: putting out somebody who was let in by mistake.</summary>
public sealed partial class Project
{
    /// <summary>
    /// この方の参加を取り消す: ends a person's place, by a colleague of the same party; where the party has nobody else, by the
    /// 進行役. What the person did stays under the name, and by the join link they may ask to be let in again. A party that is left
    /// without people leaves the project, but for one that the 進行役 added without any. Refuses for oneself, for the 進行役, for
    /// somebody who still waits, and for the last of another party while its answers are covered. Twice is harmless.
    /// </summary>
    /// <param name="by">Who takes it back.</param>
    /// <param name="participantId">Whose place.</param>
    /// <param name="hasCoveredAnswers">Whether that party has answers that others may not see yet.</param>
    /// <param name="hasTraces">Whether that party has done anything that stays.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Remove(Participant by, Guid participantId, bool hasCoveredAnswers, bool hasTraces, DateTimeOffset now)
    {
        if (FindParticipant(participantId) is not { } person)
        {
            return NotFound;
        }

        if (person.EndedAs is PlaceEnd.Removed)
        {
            return null;
        }

        if (RefuseRemoving(by, person, hasCoveredAnswers) is { } refusal)
        {
            return refusal;
        }

        person.End(PlaceEnd.Removed, now);
        if (FindParty(person.PartyId) is { AddedBy: null } party && MembersOf(party.Id).Count == 0)
        {
            party.Leave(now, leftNothing: !hasTraces);
        }

        return null;
    }

    /// <summary>Whether somebody may take back another's place: a colleague, or the 進行役 where the party has nobody else.</summary>
    public bool MayRemove(Participant by, Participant person) =>
        by.IsAdmitted && person.IsAdmitted && by.Id != person.Id && person.Id != FacilitatorId
        && (by.PartyId == person.PartyId || (by.Id == FacilitatorId && MembersOf(person.PartyId).Count == 1));

    private Refusal? RefuseRemoving(Participant by, Participant person, bool hasCoveredAnswers)
    {
        if (by.Id == person.Id)
        {
            return new Refusal(RefusalKind.NotAllowed, "自分の参加は取り消せません。何も変えていません。抜けるときは「団体として抜ける」、代わりの方がいるときは「後任に引き継ぐ」を使ってください。");
        }

        if (!person.IsAdmitted)
        {
            return NotFound;
        }

        if (person.Id == FacilitatorId)
        {
            return new Refusal(RefusalKind.TooEarly, $"{person.Name}さんはいま進行役です。参加は取り消していません。先に、進行役をほかの方に渡してもらってください。");
        }

        if (!MayRemove(by, person))
        {
            return new Refusal(RefusalKind.NotAllowed, "参加を取り消せるのは、同じ団体の方です。ほかにだれもいない団体のときは、進行役です。何も変えていません。");
        }

        return hasCoveredAnswers && by.PartyId != person.PartyId
            ? new Refusal(
                RefusalKind.TooEarly,
                $"「{FindParty(person.PartyId)?.Name}」の答えは、まだ伏せられています。最後のひとりの参加は、いまは取り消せません。みんなの答えを開いたあとなら、できます。")
            : null;
    }
}

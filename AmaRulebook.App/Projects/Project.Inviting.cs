namespace AmaRulebook.Projects;

/// <summary>The ways in that are handed out: the join link, the spoken code, the entrances.</summary>
public sealed partial class Project
{
    /// <summary>The link that lets people in.</summary>
    public Secret JoinLink { get; private set; } = null!;

    /// <summary>参加コード, as long as one was made and not withdrawn; it may have run out.</summary>
    public JoinCode? JoinCode { get; private set; }

    /// <summary>
    /// Withdraws the join link, and the code with it, and puts a new link in its place; only the 進行役 may.
    /// </summary>
    public Refusal? RenewJoinLink(Participant by, Secret joinLink)
    {
        if (by.Id != FacilitatorId)
        {
            return new Refusal(RefusalKind.NotAllowed, "参加リンクを新しくできるのは進行役です。");
        }

        (JoinLink, JoinCode) = (joinLink, null);
        return null;
    }

    /// <summary>
    /// 参加コードをつくる: a code for 24 hours, by any member. One that is still valid stays: it may have been read out already.
    /// Refuses for somebody who waits.
    /// </summary>
    public Refusal? MakeJoinCode(Participant by, JoinCode code, DateTimeOffset now)
    {
        if (!by.IsAdmitted)
        {
            return new Refusal(RefusalKind.NotAllowed, "参加コードをつくれるのは、参加している方です。");
        }

        if (JoinCode is null || !JoinCode.IsValidAt(now))
        {
            JoinCode = code;
        }

        return null;
    }

    /// <summary>コードを取り消す: leads nowhere from then on; any member may. Twice is harmless. Refuses for somebody who waits.</summary>
    public Refusal? WithdrawJoinCode(Participant by)
    {
        if (!by.IsAdmitted)
        {
            return new Refusal(RefusalKind.NotAllowed, "参加コードを取り消せるのは、参加している方です。");
        }

        JoinCode = null;
        return null;
    }

    /// <summary>
    /// A new entrance for somebody who lost it, to be handed to them: by a colleague of the same party or by the 進行役. Who has
    /// it acts as that person, so that the 進行役 of another party is refused while the party's answers are covered. Refuses for
    /// anybody else, and for a person who waits or is no longer there.
    /// </summary>
    /// <param name="by">Who makes it.</param>
    /// <param name="participantId">Who lost it.</param>
    /// <param name="entrance">The new one.</param>
    /// <param name="hasCoveredAnswers">Whether the person's party has answers that others may not see yet.</param>
    /// <param name="now">The instant.</param>
    public Refusal? RenewEntrance(Participant by, Guid participantId, Secret entrance, bool hasCoveredAnswers, DateTimeOffset now)
    {
        if (FindParticipant(participantId) is not { IsAdmitted: true } owner)
        {
            return NotFound;
        }

        if (by.Id == owner.Id)
        {
            owner.RenewEntrance(entrance);
            return null;
        }

        if (!MayRenewEntrance(by, owner))
        {
            return new Refusal(RefusalKind.NotAllowed, "ほかの方の入口を新しくできるのは、同じ団体の方か進行役です。");
        }

        if (hasCoveredAnswers && by.PartyId != owner.PartyId)
        {
            return new Refusal(
                RefusalKind.TooEarly,
                $"「{FindParty(owner.PartyId)?.Name}」の答えは、まだ伏せられています。入口を使うと見えてしまうので、いまは同じ団体の方だけが新しくできます。みんなの答えを開いたあとなら、進行役もできます。");
        }

        owner.RenewEntrance(entrance, by.Id, now);
        return null;
    }

    /// <summary>Whether somebody may make a new entrance for another: a colleague of the same party, or the 進行役.</summary>
    public bool MayRenewEntrance(Participant by, Participant owner) =>
        by.IsAdmitted && owner.IsAdmitted && by.Id != owner.Id && (by.PartyId == owner.PartyId || by.Id == FacilitatorId);
}

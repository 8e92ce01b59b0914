namespace AmaRulebook.Projects;

/// <summary>進行役: who keeps the meeting going, and how the role goes on to another.</summary>
public sealed partial class Project
{
    /// <summary>How long the 進行役 has to be away from a meeting before somebody else may take the role.</summary>
    public static readonly TimeSpan AwayBeforeTakeover = TimeSpan.FromMinutes(10);

    /// <summary>進行役: the participant who keeps the meeting going.</summary>
    public Guid FacilitatorId { get; private set; }

    /// <summary>When the role came to its present holder from another; null while the founder holds it.</summary>
    public DateTimeOffset? FacilitatorSince { get; private set; }

    /// <summary>Who held it before; null while the founder holds it.</summary>
    public Guid? FacilitatorBefore { get; private set; }

    /// <summary>Whether the present holder took it over because the one before was away.</summary>
    public bool IsFacilitationTakenOver { get; private set; }

    /// <summary>
    /// 進行役を渡す: the holder hands the role to anybody who takes part. Refuses for anybody else, and to somebody who waits or is
    /// no longer there. Twice is harmless.
    /// </summary>
    public Refusal? HandOnFacilitation(Participant by, Guid toId, DateTimeOffset now)
    {
        if (FindParticipant(toId) is not { IsAdmitted: true } to)
        {
            return NotFound;
        }

        if (to.Id == FacilitatorId)
        {
            return null;
        }

        if (by.Id != FacilitatorId)
        {
            return new Refusal(RefusalKind.NotAllowed, "進行役を渡せるのは、いまの進行役です。");
        }

        GiveFacilitation(to, isTakenOver: false, now);
        return null;
    }

    /// <summary>
    /// 進行役を引き受ける: while the holder has been away from a meeting for <see cref="AwayBeforeTakeover"/>, anybody who takes part
    /// may take the role. Refuses before, while the holder is there, while there is no meeting, and for somebody who waits.
    /// Twice is harmless.
    /// </summary>
    /// <param name="by">Who takes it.</param>
    /// <param name="isSessionUnderWay">Whether a 回 is under way: without one there is no meeting to keep going.</param>
    /// <param name="holderAwaySince">Since when the holder is away; null while the holder is there.</param>
    /// <param name="now">The instant.</param>
    public Refusal? TakeOverFacilitation(Participant by, bool isSessionUnderWay, DateTimeOffset? holderAwaySince, DateTimeOffset now)
    {
        if (!by.IsAdmitted)
        {
            return new Refusal(RefusalKind.NotAllowed, "進行役を引き受けられるのは、参加している方です。");
        }

        if (by.Id == FacilitatorId)
        {
            return null;
        }

        if (!isSessionUnderWay)
        {
            return new Refusal(
                RefusalKind.Closed,
                $"いま進んでいる回がないので、引き受けられません。進行役は変わっていません。{NameOf(FacilitatorId)}さん本人から渡してもらってください。");
        }

        if (holderAwaySince is not { } since || now - since < AwayBeforeTakeover)
        {
            return new Refusal(
                RefusalKind.TooEarly,
                $"進行役の{NameOf(FacilitatorId)}さんが席をはずして、まだ10分たっていません。もう少し待つか、本人から渡してもらってください。進行役は変わっていません。");
        }

        GiveFacilitation(by, isTakenOver: true, now);
        return null;
    }

    private void GiveFacilitation(Participant to, bool isTakenOver, DateTimeOffset now) =>
        (FacilitatorBefore, FacilitatorId, FacilitatorSince, IsFacilitationTakenOver) = (FacilitatorId, to.Id, now, isTakenOver);
}

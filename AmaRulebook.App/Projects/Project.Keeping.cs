namespace AmaRulebook.Projects;

/// <summary>What the city's keeping does to a project that is over.</summary>
public sealed partial class Project
{
    /// <summary>The name that stands in the place of one that was erased.</summary>
    public const string ErasedName = "削除済み";

    /// <summary>Why nobody may change a project that is kept away.</summary>
    internal static readonly Refusal Archived = new(
        RefusalKind.Closed,
        "このプロジェクトは終わって、市が保管しています。読めますが、変えられません。入力した内容はこの画面に残っています。つづけるときは、市の企画政策課に連絡してください。");

    /// <summary>保管: since when the project can only be read; null while it can be changed.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>保管する. Refuses a project that goes on: only its partners end it. Twice is harmless.</summary>
    public Refusal? Archive(DateTimeOffset now)
    {
        if (Ending is null)
        {
            return new Refusal(RefusalKind.TooEarly, "まだ終わっていないプロジェクトは保管できません。終えられるのは参加している団体です。何も変えていません。");
        }

        ArchivedAt ??= now;
        return null;
    }

    /// <summary>保管からもどす: the partners may change it again. Twice is harmless.</summary>
    public void Restore() => ArchivedAt = null;

    /// <summary>
    /// 名前を消す: the person's place ends, and <see cref="ErasedName"/> stands for the name behind everything done. Refuses
    /// the 進行役, who has to hand the role on first. Twice is harmless.
    /// </summary>
    /// <param name="participantId">Whose name.</param>
    /// <param name="nobody">An entrance that leads nowhere.</param>
    /// <param name="now">The instant.</param>
    /// <returns>The name that was erased; null with the refusal, or where it was erased before.</returns>
    public (string? Name, Refusal? Refusal) Erase(Guid participantId, Secret nobody, DateTimeOffset now)
    {
        if (FindParticipant(participantId) is not { } participant)
        {
            return (null, NotFound);
        }

        if (participant.IsErased)
        {
            return (null, null);
        }

        if (participant.IsActive && participant.Id == FacilitatorId && Ending is null)
        {
            return (null, new Refusal(RefusalKind.TooEarly, $"{participant.Name}さんはいま進行役です。先に、進行役をほかの人に渡してもらってください。何も変えていません。"));
        }

        var name = participant.Name;
        participant.Erase(nobody, now);
        return (name, null);
    }
}

namespace AmaRulebook.Staff.Sessions;

/// <summary>
/// One sign-in of an account in one browser. The cookie names it; whether it holds stands here, so that it can be ended from
/// elsewhere. It ends when nothing was done for an hour, after twelve hours anyway (OWASP ASVS 7.3), by signing out, or with
/// the account.
/// </summary>
public sealed class StaffSession
{
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(60);
    public static readonly TimeSpan LongestLife = TimeSpan.FromHours(12);

    private StaffSession()
    {
    }

    public StaffSession(Guid accountId, DateTimeOffset now) => (Id, AccountId, StartedAt, SeenAt) = (Guid.NewGuid(), accountId, now, now);

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When the person last did something.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>When it ends by itself if nothing more is done.</summary>
    public DateTimeOffset Until => new[] { SeenAt + IdleLimit, StartedAt + LongestLife }.Min();

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && now < Until;

    /// <summary>The person is there; does nothing for a session that is over.</summary>
    public void Stay(DateTimeOffset now) => SeenAt = IsOpen(now) && now > SeenAt ? now : SeenAt;

    /// <summary>Harmless when repeated.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;
}

namespace AmaRulebook.Staff.Log;

/// <summary>One line of the staff log: who did what, when. Append-only.</summary>
public sealed class StaffLogEntry
{
    public const int LongestSubject = 200;

    private StaffLogEntry()
    {
    }

    public StaffLogEntry(StaffDeed deed, Guid? accountId, string subject, DateTimeOffset now) =>
        (Deed, AccountId, Subject, At) = (deed, accountId, subject.Length > LongestSubject ? subject[..LongestSubject] : subject, now);

    /// <summary>Running number; the order of the log.</summary>
    public long Id { get; private set; }

    public StaffDeed Deed { get; private set; }

    /// <summary>The account that did it; null where nobody was signed in.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>What it was done to: an account, an export's file name; of a project as <see cref="LogSubject"/> writes it.</summary>
    public string Subject { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>A line about a project.</summary>
    /// <param name="deed">What was done.</param>
    /// <param name="accountId">Who did it.</param>
    /// <param name="projectId">In which project. Its name is looked up when the log is read: it may be corrected, and a person's name in it erased.</param>
    /// <param name="detail">What more there is to say; nothing that anybody wrote in the project, which must be erasable.</param>
    /// <param name="now">The instant.</param>
    public static StaffLogEntry Of(StaffDeed deed, Guid accountId, Guid projectId, string detail, DateTimeOffset now) =>
        new(deed, accountId, new LogSubject(detail, projectId).ToString(), now);
}

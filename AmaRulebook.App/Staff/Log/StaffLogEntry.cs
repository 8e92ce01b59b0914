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

    /// <summary>What it was done to: a record's number, an account's mail address, an export's file name.</summary>
    public string Subject { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>What the staff log holds.</summary>
public enum StaffDeed
{
    SignedIn,
    SignInFailed,
    SignedOut,
    AccountMade,
    AccountChanged,
    PasswordChanged,
    SecondFactorChanged,
    RecordViewed,
    Exported,
    ConsultationViewed,
    Housekeeping,
}

/// <summary>The deeds in words.</summary>
public static class StaffDeedWords
{
    public static string Title(this StaffDeed deed) => deed switch
    {
        StaffDeed.SignedIn => "サインインしました",
        StaffDeed.SignInFailed => "サインインできませんでした",
        StaffDeed.SignedOut => "サインアウトしました",
        StaffDeed.AccountMade => "アカウントをつくりました",
        StaffDeed.AccountChanged => "アカウントを変えました",
        StaffDeed.PasswordChanged => "パスワードを変えました",
        StaffDeed.SecondFactorChanged => "2段階の確認を変えました",
        StaffDeed.RecordViewed => "記録を読みました",
        StaffDeed.Exported => "書き出しました",
        StaffDeed.ConsultationViewed => "相談を読みました",
        _ => "記録を整理しました",
    };
}

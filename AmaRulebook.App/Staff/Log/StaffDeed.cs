namespace AmaRulebook.Staff.Log;

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

    /// <summary>As it was written before each deed of keeping had a kind of its own.</summary>
    Housekeeping,
    ProjectArchived,
    ProjectRestored,
    NameErased,
    ProjectDeleted,
    RecordMarkedRead,
    CommentWritten,
    NoteWritten,
    RoundProposed,
    ConsultationAnswered,
    ConsultationAssigned,
    ConsultationClosed,
    ConsultationReopened,
}

/// <summary>Deeds of one sort, as the log's filter offers them.</summary>
public sealed record StaffDeedGroup(string Title, IReadOnlyList<StaffDeed> Deeds);

/// <summary>The deeds in words.</summary>
public static class StaffDeedWords
{
    public static IReadOnlyList<StaffDeedGroup> Groups { get; } =
    [
        new("サインイン", [StaffDeed.SignedIn, StaffDeed.SignInFailed, StaffDeed.SignedOut]),
        new("アカウント", [StaffDeed.AccountMade, StaffDeed.AccountChanged, StaffDeed.PasswordChanged, StaffDeed.SecondFactorChanged]),
        new("記録", [StaffDeed.RecordViewed, StaffDeed.Exported]),
        new("団体に伝えること", [StaffDeed.RecordMarkedRead, StaffDeed.CommentWritten, StaffDeed.NoteWritten, StaffDeed.RoundProposed]),
        new("相談", [StaffDeed.ConsultationViewed, StaffDeed.ConsultationAnswered, StaffDeed.ConsultationAssigned, StaffDeed.ConsultationClosed, StaffDeed.ConsultationReopened]),
        new("保管と消去", [StaffDeed.ProjectArchived, StaffDeed.ProjectRestored, StaffDeed.NameErased, StaffDeed.ProjectDeleted, StaffDeed.Housekeeping]),
    ];

    public static string Title(this StaffDeed deed) => deed switch
    {
        StaffDeed.SignedIn => "サインインしました",
        StaffDeed.SignInFailed => "サインインできませんでした",
        StaffDeed.SignedOut => "サインアウトしました",
        StaffDeed.AccountMade => "アカウントをつくりました",
        StaffDeed.AccountChanged => "アカウントを変えました",
        StaffDeed.PasswordChanged => "パスワードを変えました",
        StaffDeed.SecondFactorChanged => "2段階の確認を変えました",
        StaffDeed.RecordViewed => "記録を開きました",
        StaffDeed.Exported => "書き出しました",
        StaffDeed.ConsultationViewed => "相談を開きました",
        StaffDeed.Housekeeping => "記録を整理しました",
        StaffDeed.ProjectArchived => "プロジェクトを保管しました",
        StaffDeed.ProjectRestored => "プロジェクトを保管からもどしました",
        StaffDeed.NameErased => "参加者の名前を消しました",
        StaffDeed.ProjectDeleted => "プロジェクトを消しました",
        StaffDeed.RecordMarkedRead => "「読みました」と伝えました",
        StaffDeed.CommentWritten => "団体へのコメントを書きました",
        StaffDeed.NoteWritten => "職員メモを書きました",
        StaffDeed.RoundProposed => "もう一度の話し合いを提案しました",
        StaffDeed.ConsultationAnswered => "相談に答えました",
        StaffDeed.ConsultationAssigned => "相談の担当を決めました",
        StaffDeed.ConsultationClosed => "相談を終えました",
        StaffDeed.ConsultationReopened => "相談をもう一度開きました",
        _ => throw new ArgumentOutOfRangeException(nameof(deed)),
    };
}

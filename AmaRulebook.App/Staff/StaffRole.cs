namespace AmaRulebook.Staff;

/// <summary>What a staff account may do; each may also do what those before it may.</summary>
public enum StaffRole
{
    /// <summary>閲覧者: reads what staff may see.</summary>
    Reader,

    /// <summary>担当者: also reviews sessions and answers 相談.</summary>
    Officer,

    /// <summary>管理者: also accounts, the log and housekeeping.</summary>
    Administrator,
}

/// <summary>The roles in words.</summary>
public static class StaffRoleWords
{
    public static string Title(this StaffRole role) => role switch
    {
        StaffRole.Reader => "閲覧者",
        StaffRole.Officer => "担当者",
        _ => "管理者",
    };

    /// <summary>What the role is for, in a line.</summary>
    public static string Meaning(this StaffRole role) => role switch
    {
        StaffRole.Reader => "チェックの記録、相談、まとめを読みます",
        StaffRole.Officer => "読んだしるしやコメントを残し、相談に答えます",
        _ => "アカウントを管理し、記録の保管と消去をします",
    };
}

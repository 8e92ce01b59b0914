namespace AmaRulebook.Checklists;

/// <summary>How long the texts of a session may be, in UTF-16 units.</summary>
public static class ChecklistLimits
{
    public const int Note = 4_000;
    public const int Commitment = 400;
    public const int Remark = 1_000;
    public const int Agreement = 4_000;
    public const int Reflection = 1_000;

    /// <summary>A session needs two parties to open and to close: nobody agrees with themselves.</summary>
    public const int Parties = 2;
}

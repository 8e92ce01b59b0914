namespace AmaRulebook.Projects;

/// <summary>How a project ends.</summary>
public enum EndingKind
{
    /// <summary>完了.</summary>
    Completed = 1,

    /// <summary>中止.</summary>
    Cancelled = 2,

    /// <summary>今回は協働しない: a good result of thinking about it.</summary>
    NotTogether = 3,
}

/// <summary>The words for an <see cref="EndingKind"/>.</summary>
public static class EndingKinds
{
    public static IReadOnlyList<EndingKind> All { get; } = Enum.GetValues<EndingKind>();

    public static string Title(this EndingKind kind) => kind switch
    {
        EndingKind.Completed => "完了",
        EndingKind.Cancelled => "中止",
        EndingKind.NotTogether => "今回は協働しない",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What it means, in one line.</summary>
    public static string Meaning(this EndingKind kind) => kind switch
    {
        EndingKind.Completed => "いっしょにしようと決めたことを、やり終えたとき",
        EndingKind.Cancelled => "始めたことを、途中でやめるとき",
        EndingKind.NotTogether => "話し合って、今回はいっしょにしないと決めたとき。よく考えて出した、よい結果のひとつです",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

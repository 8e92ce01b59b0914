using AmaRulebook.Content.Checklists;

namespace AmaRulebook.Checklists;

/// <summary>What a party answers. Untouched is not an answer.</summary>
public enum AnswerKind
{
    Yes = 1,
    Concern = 2,
    NotYet = 3,
    NotApplicable = 4,
}

/// <summary>The words and shapes of the answers; every stage names its own three, the fourth is always the same.</summary>
public static class AnswerKinds
{
    public static IReadOnlyList<AnswerKind> All { get; } = Enum.GetValues<AnswerKind>();

    public static string Words(this AnswerKind kind, AnswerWords words) => kind switch
    {
        AnswerKind.Yes => words.Yes,
        AnswerKind.Concern => words.Concern,
        AnswerKind.NotYet => words.NotYet,
        AnswerKind.NotApplicable => "今回は当てはまらない",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A neutral shape beside the words, so that no colour grades anybody.</summary>
    public static string Shape(this AnswerKind kind) => kind switch
    {
        AnswerKind.Yes => "●",
        AnswerKind.Concern => "！",
        AnswerKind.NotYet => "○",
        AnswerKind.NotApplicable => "－",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

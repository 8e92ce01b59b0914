using AmaRulebook.Content.Checklists;

namespace AmaRulebook.Reading;

/// <summary>An answer to tick, with the shape and the words that the wizard has for it.</summary>
public sealed record BlankAnswer(string Shape, string Words)
{
    /// <summary>The answers of a stage in their order; the fourth is the same in every stage.</summary>
    public static IReadOnlyList<BlankAnswer> Of(Stage stage) =>
    [
        new("●", stage.Answers.Yes),
        new("！", stage.Answers.Concern),
        new("○", stage.Answers.NotYet),
        new("－", "今回は当てはまらない"),
    ];
}

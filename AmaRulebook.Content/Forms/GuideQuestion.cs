namespace AmaRulebook.Content.Forms;

/// <summary>A question of the guide to the forms.</summary>
/// <param name="Id">Stable id, the name of its answer in an address: <c>lead</c>.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Hint">A sentence that explains it, or null.</param>
/// <param name="Topic">What it is about in a word or two, beside the answer that was given.</param>
/// <param name="Answers">Two to six answers to choose from.</param>
public sealed record GuideQuestion(string Id, string Text, string? Hint, string Topic, IReadOnlyList<GuideAnswer> Answers)
{
    /// <summary>The most answers that a question may have.</summary>
    public const int MostAnswers = 6;
}

/// <summary>One answer to choose.</summary>
/// <param name="Id">Stable id within its question, such as <c>citizens</c>.</param>
/// <param name="Text">The answer in words.</param>
/// <param name="Hint">A line that explains it, or null.</param>
public sealed record GuideAnswer(string Id, string Text, string? Hint);

/// <summary>An answer that was given.</summary>
public sealed record GivenAnswer(GuideQuestion Question, GuideAnswer Answer);

/// <summary>Where a set of answers leads: to one more question, or to an outcome. One of the two is null.</summary>
/// <param name="Given">The answers that counted, in the order of their questions; others were not needed.</param>
/// <param name="Next">The question to ask next.</param>
/// <param name="Outcome">What the answers lead to.</param>
public sealed record GuidePath(IReadOnlyList<GivenAnswer> Given, GuideQuestion? Next, GuideOutcome? Outcome);

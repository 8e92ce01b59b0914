namespace AmaRulebook.Content.Checklists;

/// <summary>One of the three checklists: 協働を考えている, 計画段階, 実施段階.</summary>
/// <param name="Id"><c>thinking</c>, <c>planning</c> or <c>doing</c>.</param>
/// <param name="Title">Its name on screen.</param>
/// <param name="Summary">When to use it, in one sentence.</param>
/// <param name="Question">What every item of the stage asks.</param>
/// <param name="Answers">The words for the three answers.</param>
/// <param name="Items">Its check items, in order.</param>
public sealed record Stage(
    string Id,
    string Title,
    string Summary,
    string Question,
    AnswerWords Answers,
    IReadOnlyList<CheckItem> Items)
{
    /// <summary>Root-absolute address of the blank list.</summary>
    public string Address => $"/checklists/{Id}";
}

/// <summary>The words of a stage for yes, for a concern, and for not yet.</summary>
public sealed record AnswerWords(string Yes, string Concern, string NotYet);

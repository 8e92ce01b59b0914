namespace AmaRulebook.Content.Forms;

/// <summary>What some answers lead to: one or two forms, or the advice that none is needed yet.</summary>
/// <param name="When">By question, the answers it holds for; a question that is not named may have any.</param>
/// <param name="Forms">Ids of the forms that fit, at most two.</param>
/// <param name="Title">The advice in a few words, where no form fits; else null.</param>
/// <param name="Reason">Why, after the book.</param>
/// <param name="Sections">Ids of the sections that say so.</param>
public sealed record GuideOutcome(
    IReadOnlyDictionary<string, IReadOnlyList<string>> When,
    IReadOnlyList<string> Forms,
    string? Title,
    string Reason,
    IReadOnlyList<string> Sections)
{
    /// <summary>The most forms that an outcome may name.</summary>
    public const int MostForms = 2;

    internal bool Holds(IEnumerable<(string Question, string Answer)> combination) =>
        combination.All(pair => !When.TryGetValue(pair.Question, out var answers) || answers.Contains(pair.Answer));
}

/// <summary>A 立場 that the reader may name, and which 留意点 of the book are meant for it.</summary>
/// <param name="Id">Stable id, such as <c>resident</c>.</param>
/// <param name="Name">市民, 地域組織, 市民活動団体等, 事業者 or 行政.</param>
/// <param name="Cautions">The parties of <see cref="Chapters.Caution"/> whose points concern it, in the order to show.</param>
/// <param name="Note">What to know about that choice, or null.</param>
public sealed record GuideParty(string Id, string Name, IReadOnlyList<string> Cautions, string? Note);

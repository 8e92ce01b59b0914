namespace AmaRulebook.Content.Checklists;

/// <summary>One item of a checklist.</summary>
/// <param name="Id">Stable id, such as <c>planning-3</c>.</param>
/// <param name="StageId">The stage it belongs to.</param>
/// <param name="Number">Its place in the stage, from 1.</param>
/// <param name="Title">The exact wording of the source.</param>
/// <param name="MeaningHtml">What it asks, as safe HTML.</param>
/// <param name="MeaningText">The same without markup.</param>
/// <param name="Questions">Two to four questions to talk over.</param>
/// <param name="Opening">A sentence to begin the talk where answers differ.</param>
/// <param name="Theme">What it is about across the stages, such as 方法と役割.</param>
/// <param name="Sections">Ids of the sections behind it.</param>
/// <param name="AsksCommitment">Whether it also asks 「自分たちが引き受けることを一言で」.</param>
public sealed record CheckItem(
    string Id,
    string StageId,
    int Number,
    string Title,
    string MeaningHtml,
    string MeaningText,
    IReadOnlyList<string> Questions,
    string Opening,
    string Theme,
    IReadOnlyList<string> Sections,
    bool AsksCommitment)
{
    /// <summary>Root-absolute address on the page of its blank list.</summary>
    public string Address => $"/checklists/{StageId}#{Id}";
}

using AmaRulebook.Content.Links;
using AmaRulebook.Content.Markup;
using Markdig.Syntax;

namespace AmaRulebook.Content.Checklists;

/// <summary>A stage that was read; its links are still as they were written.</summary>
internal sealed record StageDraft(
    string File,
    string Id,
    string Title,
    string Summary,
    string Question,
    AnswerWords Answers,
    IReadOnlyList<ItemDraft> Items,
    IReadOnlyList<HeadedPart> Parts)
{
    public string Page => $"/checklists/{Id}";

    public IEnumerable<LinkTarget> Targets =>
        Parts.Select(part => new LinkTarget(part.Id, Page, File, part.Line, IsSection: false, Cite(part)));

    /// <summary>The finished stage, once its links are resolved.</summary>
    public Stage Finish() =>
        new(Id, Title, Summary, Question, Answers, [.. Items.Select((item, index) => Finish(item, index + 1))]);

    private string Cite(HeadedPart part) =>
        Items.ToList().FindIndex(item => item.Id == part.Id) is >= 0 and var index ? $"{Title} {index + 1}" : "";

    private CheckItem Finish(ItemDraft draft, int number)
    {
        var part = Parts.First(part => part.Id == draft.Id);
        var meaning = ItemText.Meaning(part);
        return new CheckItem(
            draft.Id,
            Id,
            number,
            part.Heading,
            SafeHtml.Of(meaning, part.Level),
            PlainText.Of(meaning),
            ItemText.Questions(part),
            draft.Opening,
            draft.Theme,
            draft.Sections,
            draft.AsksCommitment);
    }
}

/// <summary>What the head of a checklist says of one item.</summary>
internal sealed record ItemDraft(
    string Id,
    string Theme,
    IReadOnlyList<string> Sections,
    string Opening,
    bool AsksCommitment,
    int Line,
    int ThemeLine,
    int SectionsLine);

/// <summary>The body of an item: paragraphs that say what it asks, then a list of questions.</summary>
internal static class ItemText
{
    public static IReadOnlyList<Block> Meaning(HeadedPart part) => [.. part.Blocks.Where(block => block is not ListBlock)];

    public static IReadOnlyList<string> Questions(HeadedPart part) =>
        [.. part.Blocks.OfType<ListBlock>().SelectMany(list => list).Select(PlainText.Of)];
}

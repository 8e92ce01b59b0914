using AmaRulebook.Content.Figures;
using AmaRulebook.Content.Links;
using AmaRulebook.Content.Markup;
using AmaRulebook.Content.Terms;

namespace AmaRulebook.Content.Chapters;

/// <summary>A chapter that was read; its links are still as they were written.</summary>
internal sealed record ChapterDraft(
    string File,
    string Id,
    string Label,
    string Title,
    string Lead,
    DateOnly Revised,
    IReadOnlyList<Change> Changes,
    IReadOnlyDictionary<string, IReadOnlyList<string>> References,
    IReadOnlyList<SectionDraft> Sections)
{
    public string Page => $"/rulebook/{Id}";

    public IEnumerable<LinkTarget> Targets => Sections.SelectMany(TargetsOf);

    /// <summary>The finished chapter, once its links are resolved.</summary>
    public Chapter Finish(FigurePlaces figures, TermLinks terms) =>
        new(Id, Label, Title, Lead, Revised, Changes, [.. Sections.Select(section => Finish(section, figures, terms))]);

    private IEnumerable<LinkTarget> TargetsOf(SectionDraft section)
    {
        var (_, citation) = SectionNumber.Of(section.Part.Id, Label);
        return section.PointLists
            .SelectMany(list => list.Points)
            .Select((point, index) => new LinkTarget(
                point.Point.Id, Page, File, point.Line, IsSection: false, citation.Length > 0 ? $"{citation} 項目{index + 1}" : ""))
            .Prepend(new LinkTarget(section.Part.Id, Page, File, section.Part.Line, IsSection: true, citation));
    }

    private Section Finish(SectionDraft draft, FigurePlaces figures, TermLinks terms)
    {
        terms.Put(draft.Part.Blocks);
        var (number, citation) = SectionNumber.Of(draft.Part.Id, Label);
        return new Section(
            draft.Part.Id,
            Id,
            draft.Part.Level,
            number,
            draft.Part.Heading,
            citation,
            figures.Fill(SafeHtml.Of(draft.Part.Blocks, draft.Part.Level), draft.Part.Id),
            draft.Text,
            [.. draft.PointLists.SelectMany(list => list.Points).Select(point => point.Point)],
            [.. draft.PointLists.Where(list => list.Party is not null)
                .Select(list => new Caution(list.Party!, [.. list.Points.Select(point => point.Point)]))],
            References.GetValueOrDefault(draft.Part.Id, []));
    }
}

/// <summary>A section that was read, its points numbered.</summary>
internal sealed record SectionDraft(HeadedPart Part, string Text, IReadOnlyList<PointList> PointLists);

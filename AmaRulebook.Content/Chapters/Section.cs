using AmaRulebook.Content.Markup;

namespace AmaRulebook.Content.Chapters;

/// <summary>A section of a chapter: a heading with what stands under it, up to the next heading.</summary>
/// <param name="Id">Unique in the book and stable, such as <c>2-3-4</c>; the fragment of its address.</param>
/// <param name="ChapterId">The chapter it stands in.</param>
/// <param name="Level">2 for a section, 3 for one nested in it.</param>
/// <param name="Number">The number before the heading, such as <c>3</c> or <c>(4)</c>; empty where the section has none.</param>
/// <param name="Heading">Its heading, without the number.</param>
/// <param name="Citation">How people cite it: <c>第2章 3.(4)</c>; empty where the section has no number.</param>
/// <param name="Html">Its text as safe HTML, without its heading and without nested sections.</param>
/// <param name="Text">Its text without markup, for search and previews.</param>
/// <param name="Points">The numbered points under it, running through its cautions.</param>
/// <param name="Cautions">留意点 by party, where the section describes a form of collaboration.</param>
/// <param name="References">The reference codes of the source, such as <c>2(1)①</c>.</param>
public sealed record Section(
    string Id,
    string ChapterId,
    int Level,
    string Number,
    string Heading,
    string Citation,
    string Html,
    string Text,
    IReadOnlyList<Point> Points,
    IReadOnlyList<Caution> Cautions,
    IReadOnlyList<string> References)
{
    /// <summary>Root-absolute address, with the fragment that jumps to the heading.</summary>
    public string Address => $"/rulebook/{ChapterId}#{Id}";

    /// <summary>Citation and heading, as a link text: 第2章 3.(4) 対等性の原則.</summary>
    public string FullTitle => Citation.Length == 0 ? Heading : $"{Citation} {Heading}";
}

/// <summary>A numbered point: an item of an ordered list, with an id such as <c>2-3-p1</c>.</summary>
public sealed record Point(string Id, string Text);

/// <summary>The 留意点 of one party (市民活動団体等, 行政 or 共通) in one form of collaboration.</summary>
public sealed record Caution(string Party, IReadOnlyList<Point> Points)
{
    /// <summary>The heading it stands under, such as 行政が気をつけること.</summary>
    public string Heading => BoxName.HeadingFor(Party);
}

using AmaRulebook.Content.Chapters;
using AmaRulebook.Content.Searching;

namespace AmaRulebook.Content.Terms;

/// <summary>Finds where the terms are used.</summary>
internal static class TermUses
{
    // A single character, such as 市, stands inside too many other words to say that the term is meant.
    private const int ShortestOtherName = 2;

    /// <summary>The terms in the order of their readings, each with all sections that use it after those that define it.</summary>
    public static IReadOnlyList<Term> Complete(IEnumerable<Term> terms, IEnumerable<Chapter> chapters)
    {
        (string Id, FoldedText Text)[] sections = [.. chapters.SelectMany(chapter => chapter.Sections)
            .Select(section => (section.Id, new FoldedText($"{section.Heading}\n{section.Text}")))];
        return [.. terms
            .OrderBy(term => term.Reading, StringComparer.Ordinal)
            .Select(term => term with { Sections = [.. term.Sections.Union(Uses(term, sections))] })];
    }

    private static IEnumerable<string> Uses(Term term, (string Id, FoldedText Text)[] sections)
    {
        string[] names = [.. term.Also.Where(also => also.Length >= ShortestOtherName).Prepend(term.Name).Select(FoldedText.Fold)];
        return sections.Where(section => names.Any(section.Text.Contains)).Select(section => section.Id);
    }
}

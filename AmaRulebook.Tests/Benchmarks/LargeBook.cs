using AmaRulebook.Content;

namespace AmaRulebook.Benchmarks;

/// <summary>A book many times as large as another, of the same text.</summary>
public static class LargeBook
{
    public static Rulebook Times(this Rulebook book, int times) => new(
        book.Book,
        [.. Copies(book.Chapters, times, (chapter, suffix) => chapter with
        {
            Id = chapter.Id + suffix,
            Sections = [.. chapter.Sections.Select(section => section with { Id = section.Id + suffix, ChapterId = chapter.Id + suffix })],
        })],
        [.. Copies(book.Stages, times, (stage, suffix) => stage with
        {
            Id = stage.Id + suffix,
            Items = [.. stage.Items.Select(item => item with { Id = item.Id + suffix, StageId = stage.Id + suffix })],
        })],
        [.. Copies(book.Forms, times, (form, _) => form)],
        book.FormGuide,
        [.. Copies(book.Pages, times, (page, suffix) => page with { Id = page.Id + suffix })],
        [.. Copies(book.Terms, times, (term, suffix) => term with { Id = term.Id + suffix, Related = [.. term.Related.Select(id => id + suffix)] })],
        book.Readings,
        book.Revision);

    private static IEnumerable<T> Copies<T>(IEnumerable<T> parts, int times, Func<T, string, T> copy) =>
        Enumerable.Range(0, times).SelectMany(number => parts.Select(part => copy(part, number == 0 ? "" : $"~{number}")));
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AmaRulebook.Reading;

/// <summary>One method a reading page.</summary>
public static class ReadingPages
{
    public static IResult Home() => Page<HomePage>();

    public static IResult Rulebook() => Page<RulebookPage>();

    public static IResult Chapter(string chapter, OpenBook open) =>
        open.Rulebook.FindChapter(chapter) is { } found ? Page<ChapterPage>(new { Chapter = found }) : NotFound();

    public static IResult Checklists() => Page<ChecklistsPage>();

    public static IResult Checklist(string stage, OpenBook open) =>
        open.Rulebook.FindStage(stage) is { } found ? Page<ChecklistPage>(new { Stage = found }) : NotFound();

    public static IResult Glossary() => Page<GlossaryPage>();

    /// <summary>What a term means, alone: shown over the page that somebody reads.</summary>
    public static IResult Meaning(string term, OpenBook open) =>
        open.Rulebook.Terms.FirstOrDefault(other => other.Id == term) is { } found
            ? Page<TermMeaning>(new { Term = found })
            : NotFound();

    public static IResult Search(string? q) => Page<SearchPage>(new { Question = new SearchQuestion(q) });

    public static IResult Suggestions(string? q) => Page<SearchSuggestions>(new { Question = new SearchQuestion(q) });

    /// <summary>The friendly answer to every address that leads nowhere.</summary>
    public static IResult NotFound() =>
        new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound, PreventStreamingRendering = true };

    /// <summary>
    /// The answer to what went wrong, under the status code that it had. The page that went wrong may have begun its
    /// answer: Blazor's own header of it would stand twice.
    /// </summary>
    public static IResult Problem(int code, HttpContext context)
    {
        context.Response.Headers.Remove("blazor-enhanced-nav");
        return code is StatusCodes.Status404NotFound or < 400 or > 599
            ? NotFound()
            : new RazorComponentResult<ProblemPage>(new { Code = code }) { StatusCode = code, PreventStreamingRendering = true };
    }

    private static RazorComponentResult<TPage> Page<TPage>(object? parameters = null)
        where TPage : IComponent =>
        new(parameters ?? new { }) { PreventStreamingRendering = true };
}

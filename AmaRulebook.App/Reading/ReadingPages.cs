using AmaRulebook.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AmaRulebook.Reading;

/// <summary>One method a reading page.</summary>
public static class ReadingPages
{
    public static IResult Home() => Page<HomePage>();

    public static IResult Rulebook() => Page<RulebookPage>();

    public static IResult Chapter(string chapter, OpenBook open, HttpContext context) =>
        open.Rulebook.FindChapter(chapter) is { } found ? Page<ChapterPage>(new { Chapter = found })
        : open.Rulebook.FindSection(chapter) is { } section ? Results.Redirect(FuriganaChoice.IsInAddress(context) ? CarriedFurigana.To(section.Address) : section.Address)
        : NotFound(context);

    public static IResult Changes() => Page<ChangesPage>();

    public static IResult WholeBook() => Page<WholeBookPage>();

    public static IResult Checklists() => Page<ChecklistsPage>();

    public static IResult Checklist(string stage, OpenBook open, HttpContext context) =>
        open.Rulebook.FindStage(stage) is { } found ? Page<ChecklistPage>(new { Stage = found }) : NotFound(context);

    public static IResult Forms(OpenBook open, HttpContext context) =>
        Page<FormsPage>(new { Answers = FormAnswers.Read(context.Request.Query, open.Rulebook.FormGuide) });

    public static IResult Form(string form, OpenBook open, HttpContext context) =>
        open.Rulebook.FindForm(form) is { } found ? Page<FormPage>(new { Form = found }) : NotFound(context);

    /// <summary>A page of <c>content/pages</c>; its route is its name.</summary>
    public static IResult Side(OpenBook open, HttpContext context) =>
        open.Rulebook.FindPage(context.Request.Path.Value!.Trim('/').ToLowerInvariant()) is { } found ? Page<SidePage>(new { Page = found }) : NotFound(context);

    public static IResult Glossary() => Page<GlossaryPage>();

    /// <summary>What a term means, alone: shown over the page that somebody reads.</summary>
    public static IResult Meaning(string term, OpenBook open, HttpContext context) =>
        open.Rulebook.Terms.FirstOrDefault(other => other.Id == term) is { } found
            ? Page<TermMeaning>(new { Term = found })
            : NotFound(context);

    public static IResult Search(string? q) => Page<SearchPage>(new { Question = new SearchQuestion(q) });

    public static IResult Suggestions(string? q) => Page<SearchSuggestions>(new { Question = new SearchQuestion(q) });

    /// <summary>The friendly answer to every address that leads nowhere.</summary>
    public static IResult NotFound(HttpContext context)
    {
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path.Value ?? "";
        return new RazorComponentResult<NotFoundPage>(new { Path = path })
        {
            StatusCode = StatusCodes.Status404NotFound,
            PreventStreamingRendering = true,
        };
    }

    /// <summary>
    /// The answer to what went wrong, under the status code that it had. The page that went wrong may have begun its
    /// answer: Blazor's own header of it would stand twice.
    /// </summary>
    public static IResult Problem(int code, HttpContext context)
    {
        context.Response.Headers.Remove("blazor-enhanced-nav");
        context.Response.Headers.CacheControl = "no-store";
        return code is StatusCodes.Status404NotFound or < 400 or > 599
            ? NotFound(context)
            : new RazorComponentResult<ProblemPage>(new { Code = code, IsForStaff = WasForStaff(context) }) { StatusCode = code, PreventStreamingRendering = true };
    }

    private static bool WasForStaff(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.StartsWith("/staff", StringComparison.OrdinalIgnoreCase) == true;

    private static RazorComponentResult<TPage> Page<TPage>(object? parameters = null)
        where TPage : IComponent =>
        new(parameters ?? new { }) { PreventStreamingRendering = true };
}

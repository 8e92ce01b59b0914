using AmaRulebook.Checklists;
using AmaRulebook.Content;
using AmaRulebook.Layout;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Year;

/// <summary>Counts a year in the database. Answers that are still covered are never among what it counts.</summary>
public sealed class YearReads(IDbContextFactory<RulebookDb> contexts, RulebookSource source, TimeProvider time)
{
    /// <summary>The years from the first project until now, newest first.</summary>
    public async Task<IReadOnlyList<FiscalYear>> YearsAsync()
    {
        var last = FiscalYear.Of(time.GetUtcNow());
        await using var db = await contexts.CreateDbContextAsync();
        var founded = await db.Set<Project>().MinAsync(project => (DateTimeOffset?)project.FoundedAt);
        var first = founded is { } instant ? FiscalYear.Of(instant) : last;
        return [.. Enumerable.Range(first.Start, Math.Max(1, last.Start - first.Start + 1)).Reverse().Select(start => new FiscalYear(start))];
    }

    /// <summary>The year in one page.</summary>
    public async Task<YearReport> ReadAsync(FiscalYear year)
    {
        var span = YearSpan.Of(year);
        await using var db = await contexts.CreateDbContextAsync();
        var groups = await GroupsAsync(db, span);
        var courses = await CoursesAsync(db, span);
        var items = await ItemsAsync(db, span);
        var report = new YearTables(source.Current, groups, courses).Report(year, time.GetUtcNow());
        return report with { Items = items };
    }

    /// <summary>The projects in which anything happened in the year.</summary>
    private static IQueryable<Project> Moved(RulebookDb db, YearSpan span) => db.Set<Project>()
        .Where(project => project.FoundedAt < span.End && db.Set<Activity>()
            .Any(activity => activity.ProjectId == project.Id && activity.At >= span.Begin && activity.At < span.End));

    private static Task<List<ProjectGroup>> GroupsAsync(RulebookDb db, YearSpan span)
    {
        var projects = Moved(db, span).Select(project => new
        {
            Department = project.About == null ? "" : project.About.Department,
            Forms = project.About == null ? 0 : project.About.FormIds.Count,
            Form = project.About == null ? null : project.About.FormIds.ElementAtOrDefault(0),
            Resident = project.Parties.Any(party => party.Kind == PartyKind.Resident && !party.LeftNothing),
            Community = project.Parties.Any(party => party.Kind == PartyKind.Community && !party.LeftNothing),
            CivicGroup = project.Parties.Any(party => party.Kind == PartyKind.CivicGroup && !party.LeftNothing),
            Business = project.Parties.Any(party => party.Kind == PartyKind.Business && !party.LeftNothing),
            Government = project.Parties.Any(party => party.Kind == PartyKind.Government && !party.LeftNothing),
        });
        return projects.GroupBy(project => project)
            .Select(group => new ProjectGroup(
                group.Key.Department, group.Key.Forms, group.Key.Form,
                group.Key.Resident, group.Key.Community, group.Key.CivicGroup, group.Key.Business, group.Key.Government, group.Count()))
            .ToListAsync();
    }

    private static Task<List<CourseGroup>> CoursesAsync(RulebookDb db, YearSpan span)
    {
        var opened = db.Set<ChecklistSession>().Where(session => session.OpenedAt < span.End);
        var projects = Moved(db, span).Select(project => new
        {
            IsNew = project.FoundedAt >= span.Begin,
            Reached = opened.Any(session => session.ProjectId == project.Id && session.StageId == "doing") ? 3
                : opened.Any(session => session.ProjectId == project.Id && session.StageId == "planning") ? 2
                : opened.Any(session => session.ProjectId == project.Id && session.StageId == "thinking") ? 1
                : 0,
            Rounds = opened.Count(session => session.ProjectId == project.Id && session.StageId == "doing"),
            Ending = project.Ending != null && project.Ending.EndedAt < span.End ? (int)project.Ending.Kind : 0,
        });
        return projects.GroupBy(project => project)
            .Select(group => new CourseGroup(group.Key.IsNew, group.Key.Reached, group.Key.Rounds, group.Key.Ending, group.Count()))
            .ToListAsync();
    }

    private async Task<IReadOnlyList<ItemFigures>> ItemsAsync(RulebookDb db, YearSpan span)
    {
        var first = await ItemQueries.FirstAnswers(db, span).ToListAsync();
        var spells = (await ItemQueries.SpellsAsync(db, span, time.GetUtcNow())).ToLookup(spell => spell.ItemId);
        return
        [
            .. from stage in source.Current.Stages
               from item in stage.Items
               let counts = first.Find(counts => counts.ItemId == item.Id)
               let open = spells[item.Id].ToList()
               select new ItemFigures(item.Id, stage.Title, item.Number, item.Title)
               {
                   Opened = counts is null ? 0 : counts.Projects < Disclosure.Smallest ? null : counts.Opened,
                   Split = counts is null ? 0 : counts.SplitProjects is > 0 and < Disclosure.Smallest ? null : counts.Split,
                   OpenDays = open.Select(spell => spell.ProjectId).Distinct().Count() < Disclosure.Smallest
                       ? null
                       : OpenSpells.Median(open.Select(spell => spell.Days)),
               },
        ];
    }
}

/// <summary>The instants of a 年度: from its first midnight in Japan to the one after its last day.</summary>
public readonly record struct YearSpan(DateTimeOffset Begin, DateTimeOffset End)
{
    public static YearSpan Of(FiscalYear year) => new(year.FirstDay.At(TimeOnly.MinValue), year.FirstDay.AddYears(1).At(TimeOnly.MinValue));
}

/// <summary>Projects that are alike in 担当課, 形態 and 立場.</summary>
public sealed record ProjectGroup(
    string Department, int Forms, string? Form, bool Resident, bool Community, bool CivicGroup, bool Business, bool Government, int Count)
{
    public bool Has(PartyKind kind) => kind switch
    {
        PartyKind.Resident => Resident,
        PartyKind.Community => Community,
        PartyKind.CivicGroup => CivicGroup,
        PartyKind.Business => Business,
        _ => Government,
    };
}

/// <summary>Projects that are alike in how far they came.</summary>
public sealed record CourseGroup(bool IsNew, int Reached, int Rounds, int Ending, int Count);

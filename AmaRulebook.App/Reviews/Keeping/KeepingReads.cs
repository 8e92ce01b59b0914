using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Keeping;

/// <summary>Which projects the list of keeping shows.</summary>
public enum KeptProjects
{
    /// <summary>終わったもの.</summary>
    Ended,

    /// <summary>保管しているもの.</summary>
    Archived,

    /// <summary>保存期間をすぎたもの.</summary>
    Due,

    /// <summary>すべて.</summary>
    All,
}

/// <summary>Reads for keeping and erasing.</summary>
public sealed class KeepingReads(IDbContextFactory<RulebookDb> contexts, PublicPages publicPages, Retention retention, TimeProvider time)
{
    public const int PageSize = 50;

    /// <summary>A page of projects, the longest ended first; with how many there are.</summary>
    public async Task<(IReadOnlyList<KeptProject> Projects, int Count)> ListAsync(KeptProjects which, string? name, int page)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var due = retention.DueBefore(time.GetUtcNow()) ?? DateTimeOffset.MinValue;
        var projects = db.Set<Project>().AsNoTracking().Where(project =>
            which == KeptProjects.Ended ? project.Ending != null
            : which == KeptProjects.Archived ? project.ArchivedAt != null
            : which != KeptProjects.Due || (project.Ending != null && project.Ending.EndedAt < due));
        if (!string.IsNullOrWhiteSpace(name))
        {
            projects = projects.Where(project => EF.Functions.Like(project.Name, $"%{name.Trim()}%"));
        }

        var found = await projects
            .OrderBy(project => project.Ending == null).ThenBy(project => project.Ending!.EndedAt).ThenBy(project => project.FoundedAt)
            .Skip(PageSize * Math.Max(0, page - 1)).Take(PageSize)
            .Select(project => new KeptProject(
                project.Id, project.Name, project.FoundedAt, project.Ending == null ? null : project.Ending.Kind,
                project.Ending == null ? null : project.Ending.EndedAt, project.ArchivedAt))
            .ToListAsync();
        return (found, await projects.CountAsync());
    }

    /// <summary>One project with its people, in which texts each name stands, and whether it was exported since its last change; or null.</summary>
    public async Task<KeptDetail?> FindAsync(Guid projectId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var project = await db.Set<Project>().AsNoTracking().Include(project => project.Parties).Include(project => project.Participants)
            .AsSplitQuery().SingleOrDefaultAsync(project => project.Id == projectId);
        if (project is null)
        {
            return null;
        }

        var people = new List<KeptPerson>();
        foreach (var person in project.Participants.OrderBy(person => person.JoinedAt))
        {
            var texts = person.IsErased ? [] : await db.FindNameAsync(projectId, person.Id, person.Name);
            people.Add(new KeptPerson(person, project.FindParty(person.PartyId)?.Name ?? "", texts));
        }

        return new KeptDetail(project, people, await publicPages.FindAsync(project), await db.IsExportedAsync(projectId));
    }
}

/// <summary>A line of the list.</summary>
public sealed record KeptProject(Guid Id, string Name, DateTimeOffset FoundedAt, EndingKind? Ending, DateTimeOffset? EndedAt, DateTimeOffset? ArchivedAt);

/// <summary>A project as keeping shows it.</summary>
public sealed record KeptDetail(Project Project, IReadOnlyList<KeptPerson> People, PublicPageView PublicPage, bool IsExported);

/// <summary>A person, and in which further texts of the project the same letters stand.</summary>
public sealed record KeptPerson(Participant Person, string Party, IReadOnlyList<ErasedCount> Texts)
{
    public int Count => Texts.Sum(text => text.Count);
}

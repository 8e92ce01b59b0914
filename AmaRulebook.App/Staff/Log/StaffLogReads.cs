using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff.Log;

/// <summary>Reads the staff log, page by page.</summary>
public sealed class StaffLogReads(IDbContextFactory<RulebookDb> contexts)
{
    public const int PageSize = 50;

    /// <summary>The lines that are asked for, newest first, with the names of those who did it and of the projects as they are now.</summary>
    public async Task<StaffLogPart> ReadAsync(StaffLogQuery query)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var all = db.Set<StaffLogEntry>().AsNoTracking();
        all = query.Deed is { } deed ? all.Where(entry => entry.Deed == deed) : all;
        all = query.IsNobody ? all.Where(entry => entry.AccountId == null)
            : query.AccountId is { } account ? all.Where(entry => entry.AccountId == account)
            : all;
        var count = await all.CountAsync();
        var found = await all.OrderByDescending(entry => entry.Id).Skip((query.Page - 1) * PageSize).Take(PageSize).ToListAsync();
        var names = await NamesAsync(db, [.. found.Select(entry => entry.AccountId).OfType<Guid>().Distinct()]);
        var projects = await ProjectsAsync(db, [.. found.Select(entry => LogSubject.Read(entry.Subject).ProjectId).OfType<Guid>().Distinct()]);
        return new StaffLogPart([.. found.Select(entry => Line(entry, names, projects))], count);
    }

    /// <summary>All accounts, also disabled ones, by name: what they did stays.</summary>
    public async Task<IReadOnlyList<StaffLogAccount>> AccountsAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<StaffAccount>().AsNoTracking().OrderBy(account => account.Name).ThenBy(account => account.Email)
            .Select(account => new StaffLogAccount(account.Id, account.Name, account.Email!)).ToListAsync();
    }

    private static StaffLogLine Line(StaffLogEntry entry, Dictionary<Guid, string> names, Dictionary<Guid, LoggedProject> projects)
    {
        var subject = LogSubject.Read(entry.Subject);
        return new StaffLogLine(
            entry.At,
            entry.AccountId is { } account ? names.GetValueOrDefault(account) : null,
            entry.Deed,
            entry.Deed is StaffDeed.ProjectDeleted ? "" : subject.Detail,   // the project's name, which is shown as such
            subject.ProjectId is { } project ? projects.GetValueOrDefault(project) ?? LoggedProject.Unknown : null);
    }

    private static Task<Dictionary<Guid, string>> NamesAsync(RulebookDb db, IReadOnlyList<Guid> ids) =>
        db.Set<StaffAccount>().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name);

    /// <summary>By their names as they are now; a deleted one by the name it had when it was deleted, which the log keeps.</summary>
    private static async Task<Dictionary<Guid, LoggedProject>> ProjectsAsync(RulebookDb db, IReadOnlyList<Guid> ids)
    {
        var projects = await db.Set<Project>().Where(project => ids.Contains(project.Id))
            .Select(project => new LoggedProject(project.Id, project.Name)).ToDictionaryAsync(project => project.Id!.Value);
        if (projects.Count < ids.Count)
        {
            var gone = await db.Set<StaffLogEntry>().Where(entry => entry.Deed == StaffDeed.ProjectDeleted).Select(entry => entry.Subject).ToListAsync();
            foreach (var subject in gone.Select(LogSubject.Read))
            {
                projects.TryAdd(subject.ProjectId!.Value, new LoggedProject(null, subject.Detail));
            }
        }

        return projects;
    }
}

/// <summary>A page of the log, and how many lines there are in all.</summary>
public sealed record StaffLogPart(IReadOnlyList<StaffLogLine> Lines, int Count)
{
    public int PageCount => Math.Max(1, (Count + StaffLogReads.PageSize - 1) / StaffLogReads.PageSize);
}

/// <summary>A line of the log as it is shown.</summary>
/// <param name="At">When.</param>
/// <param name="Name">Who; null where nobody was signed in.</param>
/// <param name="Deed">What was done.</param>
/// <param name="Detail">What more there is to say.</param>
/// <param name="Project">In which project, or null.</param>
public sealed record StaffLogLine(DateTimeOffset At, string? Name, StaffDeed Deed, string Detail, LoggedProject? Project);

/// <summary>A project of the log.</summary>
/// <param name="Id">Null once it was deleted.</param>
/// <param name="Name">Its name.</param>
public sealed record LoggedProject(Guid? Id, string Name)
{
    /// <summary>One that was deleted before the log kept names.</summary>
    public static LoggedProject Unknown { get; } = new(null, "消したプロジェクト");
}

/// <summary>An account that the log can be narrowed down to.</summary>
public sealed record StaffLogAccount(Guid Id, string Name, string Email);

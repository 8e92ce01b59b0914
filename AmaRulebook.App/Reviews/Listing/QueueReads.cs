using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Content.Searching;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

#pragma warning disable CA1309   // The database compares, by code points; of the ways to say it EF Core knows this one.

namespace AmaRulebook.Reviews.Listing;

/// <summary>
/// Reads the queue, page by page. Filters, order and paging are the database's, and what it looks at for a page does not grow
/// with the number of sessions: each filter has an index in the order of the list, and nothing is counted to the end.
/// </summary>
public sealed class QueueReads(IDbContextFactory<RulebookDb> contexts, TimeProvider time)
{
    public const int PageSize = 20;

    /// <summary>Up to here sessions are counted, by an index alone.</summary>
    public const int MostCounted = 1_000;

    /// <summary>Up to here, where several filters meet: then each row has to be looked at.</summary>
    public const int MostCountedOfSeveral = 50;

    /// <summary>After this time without a change a session is 止まっている.</summary>
    public static readonly TimeSpan Stalled = TimeSpan.FromDays(30);

    /// <summary>What stands in more names than this is so frequent that a page of it is found by looking on in the list's order.</summary>
    private const int Frequent = 500;

    public async Task<QueuePart> ReadAsync(QueueQuery query)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var (rows, isFrequent) = await SearchAsync(db, Narrow(db.Set<QueueRow>().AsNoTracking(), query), query);
        string[] facets =
        [
            .. new[] { query.IsUnread ? QueueFacet.Unread : null, query.Kind is { } kind ? QueueFacet.Of(kind) : null, query.FormId is { } form ? QueueFacet.Of(form) : null }.OfType<string>(),
        ];
        var isByFacets = facets.Length > 0 && !(query with { IsUnread = false, Kind = null, FormId = null }).IsNarrowed;

        // What is unread is little: whatever else is asked for is looked for there.
        var ordered = (isByFacets || query.IsUnread) && query.Sort is QueueSort.Changed
            ? ByFacets(db, rows, facets, query.IsReversed)
            : Order(facets.Aggregate(rows, (some, name) => some.Where(row => row.Facets.Any(facet => facet.Name == name))), query);
        var shown = await ordered.Skip((query.Page - 1) * PageSize).Take(PageSize + 1).ToListAsync();
        var most = query.FilterCount > 1 || isFrequent ? MostCountedOfSeveral : MostCounted;
        var count = isFrequent && query.FilterCount == 1 ? most + 1
            : isByFacets ? await With(db, facets).OrderBy(facet => facet.ChangedAt).Take(most + 1).CountAsync()
            : await ordered.Take(most + 1).CountAsync();
        var page = shown.Take(PageSize).ToList();
        var ids = page.Select(row => row.SessionId).ToList();
        var rowIds = page.Select(row => row.Id).ToList();
        var unread = await db.Set<QueueFacet>().Where(facet => rowIds.Contains(facet.RowId) && facet.Name == QueueFacet.Unread).Select(facet => facet.RowId).ToListAsync();
        var readings = await db.Set<ReviewReading>().AsNoTracking()
            .Where(reading => ids.Contains(reading.SessionId))
            .OrderBy(reading => reading.ReadAt)
            .Select(reading => new { reading.SessionId, reading.Name })
            .ToListAsync();
        return new QueuePart(
            page,
            readings.ToLookup(reading => reading.SessionId, reading => reading.Name),
            unread.ToHashSet(),
            Math.Min(count, most),
            count > most,
            shown.Count > PageSize && query.Page < QueueQuery.LastPage);
    }

    /// <summary>What the filters offer: the 年度 and the 担当課 that stand in the list.</summary>
    public async Task<QueueChoices> ChoicesAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var first = await db.Set<QueueRow>().MinAsync(row => (int?)row.FiscalYear);
        var last = await db.Set<QueueRow>().MaxAsync(row => (int?)row.FiscalYear);
        return new QueueChoices(
            first is null ? [] : [.. Enumerable.Range(first.Value, last!.Value - first.Value + 1).Reverse()],
            await DepartmentsAsync(db));
    }

    /// <summary>From one department to the next in the index: their number does not depend on that of the sessions.</summary>
    private static async Task<IReadOnlyList<string>> DepartmentsAsync(RulebookDb db)
    {
        var departments = new List<string>();
        for (var at = ""; departments.Count < 200;)
        {
            var before = at;
            if (await db.Set<QueueRow>().Where(row => string.Compare(row.Department, before) > 0).MinAsync(row => (string?)row.Department) is not { } next)
            {
                break;
            }

            departments.Add(at = next);
        }

        return departments;
    }

    private IQueryable<QueueRow> Narrow(IQueryable<QueueRow> rows, QueueQuery query)
    {
        rows = query.StageId is { } stage ? rows.Where(row => row.StageId == stage) : rows;
        rows = query.State is { } state ? rows.Where(row => row.State == state) : rows;
        rows = query.Department is { } department ? rows.Where(row => row.Department == department) : rows;
        rows = query.FiscalYear is { } year ? rows.Where(row => row.FiscalYear == year) : rows;
        rows = query.IsConsulted ? rows.Where(row => row.IsConsulted) : rows;
        rows = query.HasSplit ? rows.Where(row => row.HasSplit) : rows;
        var limit = time.GetUtcNow() - Stalled;
        return query.IsStalled ? rows.Where(row => !row.IsComplete && row.ChangedAt < limit) : rows;
    }

    private static async Task<(IQueryable<QueueRow> Rows, bool IsFrequent)> SearchAsync(RulebookDb db, IQueryable<QueueRow> rows, QueueQuery query)
    {
        if (query.Search is not { } search || Folding.Fold(search).Trim() is not { Length: > 0 } folded)
        {
            return (rows, false);
        }

        var start = folded.Length > QueueName.Length ? folded[..QueueName.Length] : folded;
        var end = start + "\U0010FFFF";
        var places = await db.Set<QueueName>()
            .Where(name => string.Compare(name.Text, start) >= 0 && string.Compare(name.Text, end) <= 0)
            .OrderBy(name => name.Text).ThenBy(name => name.ProjectId)
            .Select(name => name.ProjectId)
            .Take(Frequent + 1)
            .ToListAsync();
        if (places.Count > Frequent)
        {
            return (rows.Where(row => row.SearchText.Contains(folded)), true);
        }

        var projects = places.Distinct().ToList();
        rows = rows.Where(row => projects.Contains(row.ProjectId));
        return (folded.Length > start.Length ? rows.Where(row => row.SearchText.Contains(folded)) : rows, false);
    }

    /// <summary>What has all facets.</summary>
    private static IQueryable<QueueFacet> With(RulebookDb db, string[] facets)
    {
        var all = db.Set<QueueFacet>();
        var leading = facets[0];
        return facets.Skip(1).Aggregate(
            all.Where(facet => facet.Name == leading), (some, name) => some.Where(facet => all.Any(other => other.RowId == facet.RowId && other.Name == name)));
    }

    /// <summary>By facets, in the order in which the facets themselves stand in their index.</summary>
    private static IQueryable<QueueRow> ByFacets(RulebookDb db, IQueryable<QueueRow> rows, string[] facets, bool isReversed)
    {
        var found = With(db, facets).Join(rows, facet => facet.RowId, row => row.Id, (facet, row) => new { facet.ChangedAt, facet.RowId, Row = row });
        return (isReversed
            ? found.OrderBy(pair => pair.ChangedAt).ThenBy(pair => pair.RowId)
            : found.OrderByDescending(pair => pair.ChangedAt).ThenByDescending(pair => pair.RowId)).Select(pair => pair.Row).AsNoTracking();
    }

    private static IQueryable<QueueRow> Order(IQueryable<QueueRow> rows, QueueQuery query)
    {
        return (query.Sort, query.IsReversed) switch
        {
            (QueueSort.Name, false) => rows.OrderBy(row => row.ProjectName).ThenByDescending(row => row.ChangedAt).ThenBy(row => row.Id),
            (QueueSort.Name, true) => rows.OrderByDescending(row => row.ProjectName).ThenBy(row => row.ChangedAt).ThenByDescending(row => row.Id),

            // The stages' ids stand in the alphabet as the stages do, from the last to the first.
            (QueueSort.Stage, false) => rows.OrderByDescending(row => row.StageId).ThenByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id),
            (QueueSort.Stage, true) => rows.OrderBy(row => row.StageId).ThenBy(row => row.ChangedAt).ThenBy(row => row.Id),
            (QueueSort.Department, false) => rows.OrderBy(row => row.Department).ThenBy(row => row.ChangedAt).ThenBy(row => row.Id),
            (QueueSort.Department, true) => rows.OrderByDescending(row => row.Department).ThenByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id),
            (_, true) => rows.OrderBy(row => row.ChangedAt).ThenBy(row => row.Id),
            _ => rows.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id),
        };
    }
}

/// <summary>One page of the queue.</summary>
/// <param name="Rows">In their order.</param>
/// <param name="Readers">Who read which session.</param>
/// <param name="Unread">The numbers of those rows that nobody has read as they stand.</param>
/// <param name="Count">How many there are, as far as they are counted.</param>
/// <param name="IsMore">Whether there are more than that.</param>
/// <param name="HasMore">Whether another page follows.</param>
public sealed record QueuePart(IReadOnlyList<QueueRow> Rows, ILookup<Guid, string> Readers, IReadOnlySet<long> Unread, int Count, bool IsMore, bool HasMore)
{
    /// <summary>How many pages there are; null where they are not counted to the end.</summary>
    public int? PageCount => IsMore ? null : Math.Clamp((Count + QueueReads.PageSize - 1) / QueueReads.PageSize, 1, QueueQuery.LastPage);
}

/// <summary>What the filters offer.</summary>
public sealed record QueueChoices(IReadOnlyList<int> FiscalYears, IReadOnlyList<string> Departments);

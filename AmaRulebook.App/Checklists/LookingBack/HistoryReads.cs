using System.Globalization;
using System.Runtime.CompilerServices;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>
/// Reads 履歴 for one viewer, page by page. How many events lie between two lines is told to nobody - some may be covered -
/// so that the place to read on from is sealed.
/// </summary>
public sealed class HistoryReads(IDbContextFactory<RulebookDb> contexts, IDataProtectionProvider protection)
{
    /// <summary>Lines on one page.</summary>
    public const int PageSize = 30;

    /// <summary>The newest events that the hub looks through.</summary>
    public const int RecentSize = 200;

    private const int Chunk = 100;

    private readonly IDataProtector places = protection.CreateProtector("LookingBack.Place");
    private readonly ConditionalWeakTable<ProjectState, Lazy<Task<IReadOnlyList<Happening>>>> recent = [];

    /// <summary>One page, the newest line first.</summary>
    /// <param name="state">The project as it stands; what came later is left for the next reading.</param>
    /// <param name="viewer">Who reads; null: staff.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="before">Where to read on, as <see cref="HistoryPart.Before"/> of the page before; null for the newest.</param>
    /// <param name="size">Lines at most; <see cref="int.MaxValue"/> for all of 履歴.</param>
    public async Task<HistoryPart> ReadAsync(
        ProjectState state, Participant? viewer, HistoryFilter filter, long? before = null, int size = PageSize)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var trails = new Dictionary<Guid, AnswerTrail>();
        var telling = new Telling(state, viewer, trails);
        var matching = Matching(db, state, filter);
        for (var at = before ?? long.MaxValue; telling.Count <= size;)
        {
            var rows = await matching.Where(row => row.Sequence < at).OrderByDescending(row => row.Sequence).Take(Chunk).ToListAsync();
            var happenings = Happening.Of(rows);
            await FollowAsync(db, state, happenings, trails);
            foreach (var happening in happenings.TakeWhile(_ => telling.Count <= size))
            {
                telling.Add(happening);
            }

            if (rows.Count < Chunk)
            {
                break;
            }

            at = rows[^1].Sequence;
        }

        var lines = telling.Lines(size);
        return new HistoryPart(lines, telling.Count > size ? lines[^1].First : null);
    }

    /// <summary>The newest events of a project in their order, read once for all who look on.</summary>
    public Task<IReadOnlyList<Happening>> RecentAsync(ProjectState state) =>
        recent.GetValue(state, _ => new(() => ReadRecentAsync(state))).Value;

    /// <summary>A place as it may stand in an address.</summary>
    public string Seal(long place) => places.Protect(place.ToString(CultureInfo.InvariantCulture));

    /// <summary>The place behind a sealed one, or null.</summary>
    public long? Unseal(string? sealedPlace)
    {
        try
        {
            return sealedPlace is null ? null : long.Parse(places.Unprotect(sealedPlace), CultureInfo.InvariantCulture);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<Happening>> ReadRecentAsync(ProjectState state)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await Matching(db, state, HistoryFilter.Nothing).OrderByDescending(row => row.Sequence).Take(RecentSize).ToListAsync();
        rows.Reverse();
        return Happening.Of(rows);
    }

    private static IQueryable<Activity> Matching(RulebookDb db, ProjectState state, HistoryFilter filter)
    {
        var rows = db.Set<Activity>().AsNoTracking()
            .Where(row => row.ProjectId == state.Project.Id && row.Sequence <= state.Project.Sequence);
        if (filter.PartyId is { } party)
        {
            var people = state.Project.Participants.Where(person => person.PartyId == party).Select(person => person.Id).ToList();
            var (mark, table) = ($"\"PartyId\":\"{party}\"", $"\"Source\":{(int)EntrySource.Table}");   // on the device that was passed round
            rows = rows.Where(row => people.Contains(row.ParticipantId) || (row.Data.Contains(mark) && row.Data.Contains(table)));
        }

        if (filter.Item is { } item)
        {
            // In the event's JSON a quotation mark of a text is escaped: this can only be the item that it is about.
            var mark = $"\"ItemId\":\"{item}\"";
            var sessions = state.Sessions.Where(session => session.StageId == item).Select(session => (Guid?)session.Id).ToList();
            rows = rows.Where(row => row.Data.Contains(mark) || sessions.Contains(row.SessionId));
        }

        if (filter.Day is { } day)
        {
            var start = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.FromHours(9));
            var end = start.AddDays(1);
            rows = rows.Where(row => row.At >= start && row.At < end);
        }

        return rows;
    }

    /// <summary>Reads the trails of the sessions whose answers are among the events.</summary>
    private static async Task FollowAsync(
        RulebookDb db, ProjectState state, IReadOnlyList<Happening> happenings, Dictionary<Guid, AnswerTrail> trails)
    {
        var answered = happenings.Where(happening => happening.Event is ItemAnswered).Select(happening => happening.Row.SessionId).Distinct();
        foreach (var session in state.Sessions.Where(session => answered.Contains(session.Id) && !trails.ContainsKey(session.Id)))
        {
            var rows = await db.Set<Activity>().AsNoTracking()
                .Where(row => row.SessionId == session.Id && row.Sequence <= state.Project.Sequence && AnswerTrail.Verbs.Contains(row.Verb))
                .OrderBy(row => row.Sequence)
                .ToListAsync();
            trails[session.Id] = AnswerTrail.Of(session, Happening.Of(rows));
        }
    }
}

/// <summary>One page of 履歴.</summary>
/// <param name="Lines">The newest first.</param>
/// <param name="Before">Where the next page goes on; null at the end.</param>
public sealed record HistoryPart(IReadOnlyList<HistoryLine> Lines, long? Before);

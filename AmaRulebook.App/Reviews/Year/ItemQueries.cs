using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Year;

/// <summary>
/// What the opened 回 of a year say of the items. Of a party's answers only those count that the others may read: it has handed
/// in, or looked; a first answer is the one that stood when they could first read it.
/// </summary>
internal static class ItemQueries
{
    /// <summary>How often each item was opened with two answers or more, and how often those differed.</summary>
    public static IQueryable<FirstAnswers> FirstAnswers(RulebookDb db, YearSpan span) =>
        from row in
            from answer in Readable(db, span)
            group answer by new { answer.SessionId, answer.ProjectId, answer.ItemId } into item
            where item.Count() > 1
            select new { item.Key.ProjectId, item.Key.ItemId, IsSplit = item.Min(answer => answer.First) != item.Max(answer => answer.First) }
        group row by row.ItemId into item
        select new FirstAnswers(
            item.Key,
            item.Count(),
            item.Select(row => row.ProjectId).Distinct().Count(),
            item.Count(row => row.IsSplit),
            item.Where(row => row.IsSplit).Select(row => row.ProjectId).Distinct().Count());

    /// <summary>How long the items stayed open that were opened in the year.</summary>
    public static async Task<IReadOnlyList<OpenSpell>> SpellsAsync(RulebookDb db, YearSpan span, DateTimeOffset now)
    {
        const int Yes = (int)AnswerKind.Yes, NotApplicable = (int)AnswerKind.NotApplicable;
        var items =
            from answer in Readable(db, span with { End = DateTimeOffset.MaxValue })
            group answer by new { answer.SessionId, answer.ProjectId, answer.StageId, answer.Number, answer.OpenedAt, answer.ItemId } into item
            select new
            {
                item.Key.ProjectId,
                item.Key.StageId,
                item.Key.Number,
                item.Key.OpenedAt,
                item.Key.ItemId,
                Answers = item.Count(),
                LowFirst = item.Min(answer => answer.First),
                HighFirst = item.Max(answer => answer.First),
                LowLast = item.Min(answer => answer.Last),
                HighLast = item.Max(answer => answer.Last),
                ChangedAt = item.Max(answer => answer.Last == answer.First ? (DateTimeOffset?)null : answer.AnsweredAt),
            };
        var open = await (
            from item in items
            where item.Answers > 1
                && !(item.LowFirst == item.HighFirst && (item.LowFirst == Yes || item.LowFirst == NotApplicable))
            select new
            {
                item.ProjectId,
                item.StageId,
                item.Number,
                item.OpenedAt,
                item.ItemId,
                SettledAt = item.LowLast == item.HighLast && (item.LowLast == Yes || item.LowLast == NotApplicable) ? item.ChangedAt : null,
            }).ToListAsync();
        var later = (await db.Set<ChecklistSession>()
            .Where(session => session.Number > 1 && session.OpenedAt >= span.Begin)
            .Select(session => new { session.ProjectId, session.StageId, session.Number, session.OpenedAt })
            .ToListAsync()).ToDictionary(session => (session.ProjectId, session.StageId, session.Number), session => session.OpenedAt);
        var ended = await db.Set<ProjectEnding>().ToDictionaryAsync(ending => ending.ProjectId, ending => ending.EndedAt);
        return
        [
            .. OpenSpells.Of(
                open.Select(item => new OpenItem(item.ProjectId, item.StageId, item.Number, item.ItemId, item.OpenedAt, item.SettledAt)),
                item => later.GetValueOrDefault((item.ProjectId, item.StageId, item.Number + 1)),
                project => ended.TryGetValue(project, out var end) ? end : null,
                now).Where(spell => spell.Since < span.End),
        ];
    }

    private static IQueryable<ReadableAnswer> Readable(RulebookDb db, YearSpan span) =>
        from session in db.Set<ChecklistSession>()
        where session.OpenedAt >= span.Begin && session.OpenedAt < span.End
        join answer in db.Set<PartyAnswer>() on session.Id equals answer.SessionId
        join party in db.Set<SessionParty>() on new { answer.SessionId, answer.PartyId } equals new { party.SessionId, party.PartyId }
        where party.HandedInAt != null || party.LookedAt != null
        let first = answer.FirstNote == null ? answer.Kind : answer.FirstKind
        where first != null && answer.Kind != null
        select new ReadableAnswer
        {
            SessionId = session.Id,
            ProjectId = session.ProjectId,
            StageId = session.StageId,
            Number = session.Number,
            OpenedAt = session.OpenedAt!.Value,
            ItemId = answer.ItemId,
            First = (int)first!,
            Last = (int)answer.Kind!,
            AnsweredAt = answer.AnsweredAt,
        };

    /// <summary>An answer that the other parties may read.</summary>
    private sealed class ReadableAnswer
    {
        public Guid SessionId { get; init; }

        public Guid ProjectId { get; init; }

        public string StageId { get; init; } = "";

        public int Number { get; init; }

        public DateTimeOffset OpenedAt { get; init; }

        public string ItemId { get; init; } = "";

        public int First { get; init; }

        public int Last { get; init; }

        public DateTimeOffset AnsweredAt { get; init; }
    }
}

/// <summary>The first answers to an item, over the opened 回 of a year.</summary>
internal sealed record FirstAnswers(string ItemId, int Opened, int Projects, int Split, int SplitProjects);

using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Answering;

/// <summary>Reads 相談 for staff: the question, its place and what was written; nothing of what the party answered in a checklist.</summary>
public sealed class ConsultationReads(IDbContextFactory<RulebookDb> contexts)
{
    public const int PageSize = 20;

    /// <summary>One page, the newest question first.</summary>
    public async Task<(IReadOnlyList<AskedConsultation> Page, bool HasMore)> ListAsync(ConsultationQuery query, StaffUser user)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var all = Narrow(db.Set<Consultation>().AsNoTracking().Include(consultation => consultation.Entries), query, user);
        var found = await all
            .OrderByDescending(consultation => consultation.AskedAt).ThenBy(consultation => consultation.Id)
            .Skip((query.Page - 1) * PageSize).Take(PageSize + 1)
            .ToListAsync();
        return (await PlaceAsync(db, [.. found.Take(PageSize)]), found.Count > PageSize && query.Page < ConsultationQuery.LastPage);
    }

    /// <summary>One of them, or null.</summary>
    public async Task<AskedConsultation?> FindAsync(Guid id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var found = await db.Set<Consultation>().AsNoTracking().Include(consultation => consultation.Entries)
            .SingleOrDefaultAsync(consultation => consultation.Id == id);
        return found is null ? null : (await PlaceAsync(db, [found]))[0];
    }

    private static IQueryable<Consultation> Narrow(IQueryable<Consultation> all, ConsultationQuery query, StaffUser user)
    {
        all = query.Desk is { } desk ? all.Where(consultation => consultation.Desk == desk) : all;
        all = query.IsMine ? all.Where(consultation => consultation.AssigneeId == user.AccountId) : all;
        return query.State switch
        {
            ConsultationState.Closed => all.Where(consultation => consultation.SettledAt != null),
            ConsultationState.Answered => all.Where(consultation => consultation.SettledAt == null
                && consultation.Entries.OrderByDescending(entry => entry.Number).Select(entry => entry.DeskName).FirstOrDefault() != null
                && consultation.Entries.OrderByDescending(entry => entry.Number).Select(entry => entry.ParticipantId).FirstOrDefault() == null),
            ConsultationState.Waiting => all.Where(consultation => consultation.SettledAt == null
                && (!consultation.Entries.Any()
                    || consultation.Entries.OrderByDescending(entry => entry.Number).Select(entry => entry.ParticipantId).FirstOrDefault() != null)),
            _ => all,
        };
    }

    private static async Task<IReadOnlyList<AskedConsultation>> PlaceAsync(RulebookDb db, IReadOnlyList<Consultation> found)
    {
        var projectIds = found.Select(consultation => consultation.ProjectId).Distinct().ToList();
        var partyIds = found.Select(consultation => consultation.PartyId).Distinct().ToList();
        var people = found.SelectMany(consultation => consultation.Entries.Select(entry => entry.ParticipantId).Append(consultation.AskedBy))
            .OfType<Guid>().Distinct().ToList();
        var projects = await db.Set<Project>().AsNoTracking().Where(project => projectIds.Contains(project.Id))
            .Select(project => new { project.Id, project.Name }).ToDictionaryAsync(project => project.Id, project => project.Name);
        var parties = await db.Set<Party>().AsNoTracking().Where(party => partyIds.Contains(party.Id)).ToDictionaryAsync(party => party.Id);
        var names = await db.Set<Participant>().AsNoTracking().Where(person => people.Contains(person.Id))
            .Select(person => new { person.Id, person.Name }).ToDictionaryAsync(person => person.Id, person => person.Name);
        var records = (await db.Set<ChecklistSession>().AsNoTracking()
            .Where(session => projectIds.Contains(session.ProjectId) && session.OpenedAt != null)
            .GroupBy(session => new { session.ProjectId, session.StageId })
            .Select(stage => new { stage.Key.ProjectId, stage.Key.StageId, Number = stage.Max(session => session.Number) })
            .ToListAsync()).ToLookup(record => record.ProjectId);
        return
        [
            .. found.Select(consultation => new AskedConsultation(
                consultation,
                projects[consultation.ProjectId],
                parties[consultation.PartyId],
                names,
                records[consultation.ProjectId].ToDictionary(record => record.StageId, record => record.Number))),
        ];
    }
}

/// <summary>A 相談 with its place.</summary>
/// <param name="Consultation">What was asked and answered.</param>
/// <param name="Project">The project's name.</param>
/// <param name="Party">Who asked.</param>
/// <param name="Names">The names of the participants who wrote.</param>
/// <param name="Records">The number of the newest opened 回 of each stage of the project that has one.</param>
public sealed record AskedConsultation(
    Consultation Consultation, string Project, Party Party, IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<string, int> Records)
{
    public ConsultationPlace Place => new(Consultation.ProjectId, Consultation.Id);

    public ConsultationState State => ConsultationStates.Of(Consultation);

    public string NameOf(Guid participantId) => Names.GetValueOrDefault(participantId, "");
}

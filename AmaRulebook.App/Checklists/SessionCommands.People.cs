using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Projects;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Checklists;

/// <summary>
/// Who takes part, and for whom. Here and not with the project, since these depend on what a session still covers, or reach
/// into the sessions that are under way.
/// </summary>
public sealed partial class SessionCommands
{
    /// <summary>仲間として迎える.</summary>
    public Task<Refusal?> AdmitAsync(Command command, Guid participantId) => writer.RunAsync(command, async writing =>
    {
        if (writing.Project.FindParticipant(participantId) is not { IsWaiting: true } waiting)
        {
            return writing.Project.Admit(writing.By, participantId, writing.Now);
        }

        var wasPresent = writing.Project.FindParty(waiting.PartyId)!.IsPresent;
        var refusal = writing.Project.Admit(writing.By, participantId, writing.Now, await CoversAsync(writing, waiting.PartyId));
        if (refusal is null)
        {
            writing.Record(new ParticipantAdmitted(participantId));
            if (!wasPresent)
            {
                writing.Record(new PartyReturned(waiting.PartyId));
            }
        }

        return refusal;
    });

    /// <summary>入口を新しくする, for somebody who lost it.</summary>
    public Task<Refusal?> RenewEntranceForAsync(Command command, Guid participantId) => writer.RunAsync(command, async writing =>
    {
        var covers = writing.Project.FindParticipant(participantId) is { } owner && await CoversAsync(writing, owner.PartyId);
        var refusal = writing.Project.RenewEntrance(writing.By, participantId, keys.NewEntrance(), covers, writing.Now);
        if (refusal is null)
        {
            writing.Record(participantId == writing.By.Id ? new EntranceRenewed() : new EntranceRenewedFor(participantId));
        }

        return refusal;
    });

    /// <summary>
    /// 進行役を引き受ける, while a 回 is under way. Since when the holder is away, the server itself knows.
    /// </summary>
    public Task<Refusal?> TakeOverFacilitationAsync(Command command) => writer.RunAsync(command, async writing =>
    {
        var from = writing.Project.FacilitatorId;
        var isUnderWay = await writing.Db.Set<ChecklistSession>()
            .AnyAsync(session => session.ProjectId == command.ProjectId && session.CompletedAt == null);
        var refusal = writing.Project.TakeOverFacilitation(
            writing.By, isUnderWay, presence.AwaySince(command.ProjectId, from), writing.Now);
        if (refusal is null && from != writing.By.Id)
        {
            writing.Record(new FacilitationTakenOver(from, writing.By.Id));
        }

        return refusal;
    });

    /// <summary>団体をまちがえた. All browsers of the person go along.</summary>
    public Task<Refusal?> MoveAsync(Command command, TargetParty target) => writer.RunAsync(command, async writing =>
    {
        var by = writing.By;
        var (moved, refusal) = writing.Project.Move(
            by, target, keys.NewEntrance(), await HasTracesAsync(writing, by.PartyId), writing.Now);
        if (moved is null)
        {
            return refusal;
        }

        foreach (var place in await writing.Db.Set<BrowserPlace>().Where(place => place.ParticipantId == by.Id).ToListAsync())
        {
            place.MoveTo(moved, writing.Now);
        }

        writing.Record(new ParticipantMoved(by.Id, moved.Id, by.PartyId, moved.PartyId, moved.IsAdmitted));
        await RecordIfLeftAsync(writing, by.PartyId);
        return null;
    });

    /// <summary>プロジェクトから抜ける, as a party.</summary>
    public Task<Refusal?> LeaveProjectAsync(Command command) => writer.RunAsync(command, async writing =>
    {
        var partyId = writing.By.PartyId;
        var refusal = writing.Project.LeaveParty(writing.By, await HasTracesAsync(writing, partyId), writing.Now);
        if (refusal is null)
        {
            await RecordIfLeftAsync(writing, partyId);
        }

        return refusal;
    });

    /// <summary>この方の参加を取り消す, with a word why or none.</summary>
    public Task<Refusal?> RemoveAsync(Command command, Guid participantId, string? reason) => writer.RunAsync(command, async writing =>
    {
        if (PlainText.Lines(reason, "理由", Limits.RemovalReason, out var text) is { } badReason)
        {
            return badReason;
        }

        var person = writing.Project.FindParticipant(participantId);
        var (wasActive, partyId) = (person is { IsActive: true }, person?.PartyId ?? Guid.Empty);
        var refusal = writing.Project.Remove(
            writing.By, participantId, await CoversAsync(writing, partyId), await HasTracesAsync(writing, partyId), writing.Now);
        if (refusal is null && wasActive)
        {
            writing.Record(new ParticipantRemoved(participantId, partyId, text));
            await RecordIfLeftAsync(writing, partyId);
        }

        return refusal;
    });

    private static async Task RecordIfLeftAsync(Writing writing, Guid partyId)
    {
        if (writing.Project.FindParty(partyId) is not { IsPresent: false } party)
        {
            return;
        }

        writing.Record(new PartyLeft(partyId, party.LeftNothing));
        await PublicationCommands.WithdrawAsync(writing, partyId);
        foreach (var session in await UnderWayAsync(writing))
        {
            session.PartyLeft(partyId, writing.Now);
            writing.Record(session);
        }
    }

    private static async Task<bool> CoversAsync(Writing writing, Guid partyId) =>
        (await UnderWayAsync(writing)).Exists(session => session.Covers(partyId));

    private static Task<List<ChecklistSession>> UnderWayAsync(Writing writing) => writing.Db.Set<ChecklistSession>().WithParts()
        .Where(session => session.ProjectId == writing.Project.Id && session.CompletedAt == null)
        .ToListAsync();

    /// <summary>Whether a party has done anything that stays: answered, been there at an opening, said something, asked the city.</summary>
    private static async Task<bool> HasTracesAsync(Writing writing, Guid partyId)
    {
        var people = writing.Project.Participants.Where(person => person.PartyId == partyId).Select(person => person.Id).ToList();
        return await writing.Db.Set<PartyAnswer>().AnyAsync(answer => answer.PartyId == partyId)
            || await writing.Db.Set<SessionParty>().AnyAsync(party => party.PartyId == partyId)
            || await writing.Db.Set<Remark>().AnyAsync(remark => people.Contains(remark.ParticipantId))
            || await writing.Db.Set<Consultation>().AnyAsync(consultation => consultation.PartyId == partyId)
            || await writing.Db.Set<PublicationConsent>().AnyAsync(consent => consent.PartyId == partyId);
    }
}

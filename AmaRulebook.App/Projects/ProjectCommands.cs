using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>What a participant may ask of the project itself.</summary>
public sealed class ProjectCommands(ProjectWriter writer, ProjectKeys keys)
{
    /// <summary>参加リンクを新しくする: the one handed out so far leads nowhere from then on.</summary>
    public Task<Refusal?> RenewJoinLinkAsync(Command command) => writer.RunAsync(command, writing =>
    {
        var refusal = writing.Project.RenewJoinLink(writing.By, keys.NewJoinLink());
        if (refusal is null)
        {
            writing.Record(new JoinLinkRenewed());
        }

        return Task.FromResult(refusal);
    });

    /// <summary>自分用の入口を新しくする: the one kept so far leads nowhere from then on.</summary>
    public Task<Refusal?> RenewEntranceAsync(Command command) => writer.RunAsync(command, writing =>
    {
        writing.By.RenewEntrance(keys.NewEntrance());
        writing.Record(new EntranceRenewed());
        return Task.FromResult<Refusal?>(null);
    });

    /// <summary>端末を持たない団体を加える: it answers on a device that is passed round, or on paper.</summary>
    public Task<Refusal?> AddPartyAsync(Command command, string? name, PartyKind? kind) => writer.RunAsync(command, writing =>
    {
        var (party, refusal) = writing.Project.AddParty(writing.By, name, kind);
        if (party is not null)
        {
            writing.Record(new PartyAdded(party.Id));
        }

        return Task.FromResult(refusal);
    });

    /// <summary>名前を直す, one's own.</summary>
    public Task<Refusal?> CorrectNameAsync(Command command, string? name) => RunAsync(command, writing =>
    {
        var before = writing.By.Name;
        var refusal = Project.CorrectName(writing.By, name);
        return (refusal, writing.By.Name == before ? null : new ParticipantNameCorrected(writing.By.Id));
    });

    /// <summary>団体の名前と立場を直す.</summary>
    public Task<Refusal?> CorrectPartyAsync(Command command, Guid partyId, string? name, PartyKind? kind) => RunAsync(command, writing =>
    {
        var party = writing.Project.FindParty(partyId);
        var before = (party?.Name, party?.Kind);
        var refusal = writing.Project.CorrectParty(writing.By, partyId, name, kind);
        return (refusal, party is null || (party.Name, party.Kind) == before ? null : new PartyCorrected(partyId, party.Kind));
    });

    /// <summary>参加コードをつくる; one that is still valid stays.</summary>
    public Task<Refusal?> MakeJoinCodeAsync(Command command) => RunAsync(command, writing =>
    {
        var before = writing.Project.JoinCode;
        var refusal = writing.Project.MakeJoinCode(writing.By, keys.NewJoinCode(), writing.Now);
        return (refusal, writing.Project.JoinCode == before ? null : new JoinCodeMade(writing.Project.JoinCode!.ValidUntil));
    });

    /// <summary>コードを取り消す.</summary>
    public Task<Refusal?> WithdrawJoinCodeAsync(Command command) => RunAsync(command, writing =>
    {
        var hadCode = writing.Project.JoinCode is not null;
        return (writing.Project.WithdrawJoinCode(writing.By), hadCode ? new JoinCodeWithdrawn() : null);
    });

    /// <summary>迎えない.</summary>
    public Task<Refusal?> DeclineAsync(Command command, Guid participantId) => RunAsync(command, writing =>
    {
        var waited = writing.Project.FindParticipant(participantId) is { IsWaiting: true };
        return (
            writing.Project.Decline(writing.By, participantId, writing.Now),
            waited ? new ParticipantDeclined(participantId) : null);
    });

    /// <summary>申しこみを取り消す, by somebody who waits.</summary>
    public Task<Refusal?> WithdrawAsync(Command command) => RunAsync(
        command,
        writing => (Project.Withdraw(writing.By, writing.Now), new JoiningWithdrawn(writing.By.Id)),
        whileWaiting: true);

    /// <summary>進行役を渡す.</summary>
    public Task<Refusal?> HandOnFacilitationAsync(Command command, Guid toId) => RunAsync(command, writing =>
    {
        var from = writing.Project.FacilitatorId;
        return (
            writing.Project.HandOnFacilitation(writing.By, toId, writing.Now),
            from == toId ? null : new FacilitationHandedOn(from, toId));
    });

    /// <summary>
    /// 後任に引き継ぐ. Of the browsers that acted for the one who goes, only this one is kept in mind, to show the successor's
    /// entrance until it is used.
    /// </summary>
    public Task<Refusal?> HandOverAsync(Command command, string? name) => writer.RunAsync(command, async writing =>
    {
        var (project, by) = (writing.Project, writing.By);
        var wasFacilitator = project.FacilitatorId == by.Id;
        var (successor, refusal) = project.HandOver(by, name, keys.NewEntrance(), writing.Now);
        if (successor is null)
        {
            return refusal;
        }

        var others = await writing.Db.Set<BrowserPlace>()
            .Where(place => place.ParticipantId == by.Id && place.BrowserId != command.BrowserId)
            .ToListAsync();
        writing.Db.RemoveRange(others);
        writing.Record(new PlaceHandedOver(by.Id, successor.Id, by.PartyId));
        if (wasFacilitator)
        {
            writing.Record(new FacilitationHandedOn(by.Id, successor.Id));
        }

        return null;
    });

    /// <summary>この端末から出る: the browser gives up its place; the participant keeps it on other devices.</summary>
    public Task<Refusal?> LeaveBrowserAsync(Command command) => writer.RunAsync(command, async writing =>
    {
        writing.Db.Remove((await writing.Db.Set<BrowserPlace>().FindAsync(command.BrowserId, command.ProjectId))!);
        writing.Record(new BrowserLeft());
        return null;
    });

    /// <summary>Runs a verb, and writes down what happened, if anything did.</summary>
    private Task<Refusal?> RunAsync(
        Command command, Func<Writing, (Refusal? Refusal, ActivityEvent? Happened)> verb, bool whileWaiting = false) => writer.RunAsync(
        command,
        writing =>
        {
            var (refusal, happened) = verb(writing);
            if (refusal is null && happened is not null)
            {
                writing.Record(happened);
            }

            return Task.FromResult(refusal);
        },
        whileWaiting);
}

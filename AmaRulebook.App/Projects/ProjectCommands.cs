namespace AmaRulebook.Projects;

/// <summary>What a participant may ask of the project itself.</summary>
public sealed class ProjectCommands(ProjectWriter writer, ProjectGate gate)
{
    /// <summary>参加リンクを新しくする: the one handed out so far leads nowhere from then on.</summary>
    public Task<Refusal?> RenewJoinLinkAsync(Command command) => writer.RunAsync(command, writing =>
    {
        var refusal = writing.Project.RenewJoinLink(writing.By, gate.NewJoinLink());
        if (refusal is null)
        {
            writing.Record(new JoinLinkRenewed());
        }

        return Task.FromResult(refusal);
    });

    /// <summary>自分用の入口を新しくする: the one kept so far leads nowhere from then on.</summary>
    public Task<Refusal?> RenewEntranceAsync(Command command) => writer.RunAsync(command, writing =>
    {
        writing.By.RenewEntrance(gate.NewEntrance());
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

    /// <summary>この端末から出る: the browser gives up its place; the participant keeps it on other devices.</summary>
    public Task<Refusal?> LeaveBrowserAsync(Command command) => writer.RunAsync(command, async writing =>
    {
        writing.Db.Remove((await writing.Db.Set<BrowserPlace>().FindAsync(command.BrowserId, command.ProjectId))!);
        writing.Record(new BrowserLeft());
        return null;
    });
}

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

    /// <summary>この端末から出る: the browser gives up its place; the participant keeps it on other devices.</summary>
    public Task<Refusal?> LeaveBrowserAsync(Command command) => writer.RunAsync(command, async writing =>
    {
        writing.Db.Remove((await writing.Db.Set<BrowserPlace>().FindAsync(command.BrowserId, command.ProjectId))!);
        writing.Record(new BrowserLeft());
        return null;
    });
}

using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;
using Command = AmaRulebook.Support.Command;

namespace AmaRulebook.Storage.Backups;

/// <summary>The subcommands as people run them: processes of their own, beside an application that has the database.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly AppWithoutPages app = new();
    private readonly TemporaryFolder shelf = new();

    public void Dispose()
    {
        app.Dispose();
        shelf.Dispose();
    }

    [Fact]
    public async Task What_needs_the_database_alone_waits_until_the_application_has_ended()
    {
        await app.Get<WriteGate>().WriteAsync(db =>
        {
            db.Add(With(Green).Project);
            return Task.FromResult((true, 0));
        });
        Succeeded(await Run("backup", shelf["b.zip"]));
        Refused(await Run("restore", shelf["b.zip"]), "先にそちらを終えてください");
        Refused(await Run("staff", "add", "hanako@example.jp"), "先にそちらを終えてください");
        await app.Get<WriteGate>().WriteAsync(async db => (true, await db.Set<Project>().ExecuteDeleteAsync()));
        app.Stop();
        SqliteConnection.ClearAllPools();

        Succeeded(await Run("restore", shelf["b.zip"]));
        var added = await Run("staff", "add", "hanako@example.jp", "--name", "見本 花子");

        Succeeded(added);
        Assert.Contains("http://localhost:5080/staff/invitation/", added.Output, StringComparison.Ordinal);
        app.Restart();
        Assert.Equal(1, await app.Read(db => db.Set<Project>().CountAsync()));
        Assert.Equal("見本 花子", (await app.Read(db => db.Set<StaffAccount>().SingleAsync())).Name);
    }

    private static void Succeeded(Command command) => Assert.True(command.ExitCode == 0, command.Output);

    private static void Refused(Command command, string why)
    {
        Assert.Equal(1, command.ExitCode);
        Assert.Contains(why, command.Output, StringComparison.Ordinal);
    }

    private Task<Command> Run(params string[] arguments) =>
        AppProcess.RunToEnd(Checkout.AppBuild, [.. arguments, $"--Rulebook:DataPath={app.Folder}", "--Logging:LogLevel:Default=None"]);
}

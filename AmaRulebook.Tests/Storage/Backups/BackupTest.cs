using System.Globalization;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage.Backups;

/// <summary>An application with its data, and a place for backups of it.</summary>
public abstract class BackupTest : IDisposable
{
    protected AppWithoutPages App { get; } = new();

    protected TemporaryFolder Shelf { get; } = new();

    protected StringWriter Output { get; } = new(CultureInfo.InvariantCulture);

    protected string File => Shelf["backup.zip"];

    public void Dispose()
    {
        App.Dispose();
        Shelf.Dispose();
        Output.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>As a process ends: no connection stays behind in the pool.</summary>
    protected void End()
    {
        App.Stop();
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Overwrites what stands after the first page, which says how the others are to be read.</summary>
    protected static void Damage(string database)
    {
        using var file = System.IO.File.OpenWrite(database);
        file.Position = 8 * 4096;
        file.Write(new byte[16 * 4096]);
    }

    protected async Task<(Guid Id, string Token)> Found(string name)
    {
        var (id, refusal) = await App.Get<ProjectGate>().FoundAsync(
            Guid.NewGuid(), Guid.NewGuid(), new FoundingForm(name, "", Green, PartyKind.CivicGroup, "山田"));
        Assert.Null(refusal);
        var project = await App.Read(db => db.Set<Project>().AsNoTracking().SingleAsync(project => project.Id == id));
        return (project.Id, App.Get<ProjectKeys>().RevealJoinLink(project));
    }

    protected int? Run(string command, string file, string? folder = null) => BackupCommands.TryRun(
        [command, file],
        new ConfigurationBuilder().AddInMemoryCollection([new("Rulebook:DataPath", folder ?? App.Folder)]).Build(),
        Output,
        Output);
}

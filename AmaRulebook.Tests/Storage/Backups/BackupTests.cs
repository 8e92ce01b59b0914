using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace AmaRulebook.Storage.Backups;

public sealed class BackupTests : BackupTest
{
    [Fact]
    public async Task What_was_written_before_is_there_again_and_its_links_open()
    {
        var (id, token) = await Found("花壇づくり");
        Assert.Equal(0, Run("backup", File));
        await Found("そのあと");

        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run("restore", File, folder.Path));

        using var restored = AppWithoutPages.On(folder.Path);
        var project = Assert.Single(await restored.Read(db => db.Set<Project>().AsNoTracking().ToListAsync()));
        Assert.Equal(id, project.Id);
        Assert.Equal(token, restored.Get<ProjectKeys>().RevealJoinLink(project));
        Assert.Contains("その前には、何もありませんでした", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_beside_writers_holds_all_that_was_written_before_it_began_and_is_whole()
    {
        using var stop = new CancellationTokenSource();
        var written = 0;
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await Found($"プロジェクト {written}");
                Interlocked.Increment(ref written);
            }
        });
        await Wait.Until("some writes", () => Task.FromResult(Volatile.Read(ref written) > 3));
        for (var round = 0; round < 3; round++)
        {
            var before = Volatile.Read(ref written);
            var file = Shelf[$"{round}.zip"];
            Assert.Equal(0, Run("backup", file));
            using var folder = new TemporaryFolder();
            Assert.Equal(0, Run("restore", file, folder.Path));
            using var restored = AppWithoutPages.On(folder.Path);
            Assert.InRange(await restored.Read(db => db.Set<Project>().CountAsync()), before, int.MaxValue);
        }

        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_overwritten_and_nothing_is_left_lying_about()
    {
        await System.IO.File.WriteAllTextAsync(File, "mine", TestContext.Current.CancellationToken);

        Assert.Equal(1, Run("backup", File));

        Assert.Equal("mine", await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFileSystemEntries(Shelf.Path));
        Assert.Contains("そのまま残っています", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_its_owner_may_read_a_backup()
    {
        Assert.Equal(0, Run("backup", File));

        Assert.Equal([File], Directory.GetFileSystemEntries(Shelf.Path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
        }
    }

    [Fact]
    public async Task A_damaged_database_makes_no_backup()
    {
        await Found("花壇づくり");
        End();
        Damage(Path.Combine(App.Folder, DatabasePlace.FileName));

        Assert.Equal(1, Run("backup", File));

        Assert.Empty(Directory.GetFileSystemEntries(Shelf.Path));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("backup", "--Rulebook:DataPath=x")]
    public void Without_a_name_it_is_explained(params string[] args) =>
        Assert.Equal(1, BackupCommands.TryRun(args, new ConfigurationBuilder().Build(), Output, Output));

    [Fact]
    public void Anything_else_is_no_business_of_these() =>
        Assert.Null(BackupCommands.TryRun(["--urls", "http://localhost:1"], new ConfigurationBuilder().Build(), Output, Output));
}

using System.Globalization;
using System.IO.Compression;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly AppWithoutPages app = new();
    private readonly TemporaryFolder shelf = new();
    private readonly StringWriter output = new(CultureInfo.InvariantCulture);

    private string File => shelf["backup.zip"];

    public void Dispose()
    {
        app.Dispose();
        shelf.Dispose();
        output.Dispose();
    }

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
        Assert.Contains("その前には、何もありませんでした", output.ToString(), StringComparison.Ordinal);
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
            var file = shelf[$"{round}.zip"];
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
        Assert.Single(Directory.GetFileSystemEntries(shelf.Path));
        Assert.Contains("そのまま残っています", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_its_owner_may_read_a_backup()
    {
        Assert.Equal(0, Run("backup", File));

        Assert.Equal([File], Directory.GetFileSystemEntries(shelf.Path));
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
        Damage(Path.Combine(app.Folder, DatabasePlace.FileName));

        Assert.Equal(1, Run("backup", File));

        Assert.Empty(Directory.GetFileSystemEntries(shelf.Path));
    }

    [Fact]
    public void Nothing_is_restored_while_the_application_runs()
    {
        Assert.Equal(0, Run("backup", File));

        Assert.Equal(1, Run("restore", File));

        Assert.Contains("先にそちらを終えてください", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetDirectories(app.Folder), folder => !folder.EndsWith("keys", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_there_before_is_kept_aside_and_said_where()
    {
        Assert.Equal(0, Run("backup", File));
        await Found("そのあと");
        End();

        Assert.Equal(0, Run("restore", File));

        app.Restart();
        Assert.Equal(0, await app.Read(db => db.Set<Project>().CountAsync()));
        var aside = Assert.Single(Directory.GetDirectories(app.Folder, "before-restore-*"));
        Assert.Contains(aside, output.ToString(), StringComparison.Ordinal);
        using var old = TemporaryFolder.CopyOf(aside);
        using var before = AppWithoutPages.On(old.Path);
        Assert.Equal("そのあと", (await before.Read(db => db.Set<Project>().SingleAsync())).Name);
    }

    /// <summary>As each step of a restore that is killed leaves it: the old files put aside, the new ones in place or not yet.</summary>
    [Theory]
    [InlineData(new[] { "ama-rulebook.db" }, new string[0])]
    [InlineData(new[] { "ama-rulebook.db", "keys" }, new string[0])]
    [InlineData(new[] { "ama-rulebook.db", "keys" }, new[] { "keys" })]
    [InlineData(new[] { "ama-rulebook.db", "keys" }, new[] { "keys", "ama-rulebook.db" })]
    public async Task A_restore_that_is_killed_leaves_what_was_there_for_the_next_start_and_the_next_restore(string[] asideFirst, string[] thenInPlace)
    {
        Assert.Equal(0, Run("backup", File));
        var (id, token) = await Found("そのあと");
        End();
        Directory.CreateDirectory(Path.Combine(app.Folder, ".restoring-1"));
        var aside = Directory.CreateDirectory(Path.Combine(app.Folder, "unfinished-restore-1")).FullName;
        foreach (var name in asideFirst)
        {
            Directory.Move(Path.Combine(app.Folder, name), Path.Combine(aside, name));
        }

        using (var zip = ZipFile.OpenRead(File))
        {
            foreach (var entry in zip.Entries.Where(entry => thenInPlace.Contains(entry.FullName.Split('/')[0])))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(app.Folder, entry.FullName))!);
                entry.ExtractToFile(Path.Combine(app.Folder, entry.FullName));
            }
        }

        using var place = TemporaryFolder.CopyOf(app.Folder);
        app.Restart();
        var project = await app.Read(db => db.Set<Project>().AsNoTracking().SingleAsync());
        Assert.Equal(id, project.Id);
        Assert.Equal(token, app.Get<ProjectKeys>().RevealJoinLink(project));
        Assert.Empty(Directory.GetDirectories(app.Folder, "*restor*"));

        Assert.Equal(0, Run("restore", File, place.Path));
        Assert.Single(Directory.GetDirectories(place.Path, "*restor*"));
        using var before = TemporaryFolder.CopyOf(Directory.GetDirectories(place.Path, "before-restore-*").Single());
        using var old = AppWithoutPages.On(before.Path);
        Assert.Equal(id, (await old.Read(db => db.Set<Project>().SingleAsync())).Id);
    }

    [Theory]
    [InlineData("no zip", "控えではないか、こわれています")]
    [InlineData("another zip", "控えではありません")]
    [InlineData("damaged", "こわれて")]
    [InlineData("newer", "新しい版")]
    [InlineData("none", "がありません")]
    public async Task What_will_not_do_is_refused_and_changes_nothing(string what, string why)
    {
        var (id, _) = await Found("花壇づくり");
        if (what == "newer")
        {
            await using var db = app.Open();
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')");
        }

        Make(what);
        if (what == "newer")
        {
            await using var db = app.Open();
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '9999%'");
        }

        End();

        Assert.Equal(1, Run("restore", File));

        Assert.Contains(why, output.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(app.Folder, "*restor*"));
        app.Restart();
        Assert.Equal(id, (await app.Read(db => db.Set<Project>().SingleAsync())).Id);
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("backup", "--Rulebook:DataPath=x")]
    public void Without_a_name_it_is_explained(params string[] args) =>
        Assert.Equal(1, BackupCommands.TryRun(args, new ConfigurationBuilder().Build(), output, output));

    [Fact]
    public void Anything_else_is_no_business_of_these() =>
        Assert.Null(BackupCommands.TryRun(["--urls", "http://localhost:1"], new ConfigurationBuilder().Build(), output, output));

    /// <summary>As a process ends: no connection stays behind in the pool.</summary>
    private void End()
    {
        app.Stop();
        SqliteConnection.ClearAllPools();
    }

    private void Make(string what)
    {
        if (what == "no zip")
        {
            System.IO.File.WriteAllText(File, "not a zip at all");
        }
        else if (what == "another zip")
        {
            using var zip = ZipFile.Open(File, ZipArchiveMode.Create);
            zip.CreateEntry("keys/../../out.xml");
        }
        else if (what == "damaged")
        {
            Assert.Equal(0, Run("backup", File));
            using var zip = ZipFile.Open(File, ZipArchiveMode.Update);
            var copy = shelf["copy.db"];
            zip.GetEntry(DatabasePlace.FileName)!.ExtractToFile(copy);
            Damage(copy);
            zip.GetEntry(DatabasePlace.FileName)!.Delete();
            zip.CreateEntryFromFile(copy, DatabasePlace.FileName);
        }
        else if (what == "newer")
        {
            // As if a later version had made it: the check of the backup itself is of its own version.
            var copy = shelf["copy.db"];
            DatabaseCopy.Take(Path.Combine(app.Folder, DatabasePlace.FileName), copy);
            using var target = System.IO.File.Create(File);
            BackupFile.Pack(copy, Path.Combine(app.Folder, "keys"), target, app.Time.GetUtcNow());
        }
    }

    /// <summary>Overwrites what stands after the first page, which says how the others are to be read.</summary>
    private static void Damage(string database)
    {
        using var file = System.IO.File.OpenWrite(database);
        file.Position = 8 * 4096;
        file.Write(new byte[16 * 4096]);
    }

    private async Task<(Guid Id, string Token)> Found(string name)
    {
        var (id, refusal) = await app.Get<ProjectGate>().FoundAsync(
            Guid.NewGuid(), Guid.NewGuid(), new FoundingForm(name, "", Green, PartyKind.CivicGroup, "山田"));
        Assert.Null(refusal);
        var project = await app.Read(db => db.Set<Project>().AsNoTracking().SingleAsync(project => project.Id == id));
        return (project.Id, app.Get<ProjectKeys>().RevealJoinLink(project));
    }

    private int? Run(string command, string file, string? folder = null) => BackupCommands.TryRun(
        [command, file],
        new ConfigurationBuilder().AddInMemoryCollection([new("Rulebook:DataPath", folder ?? app.Folder)]).Build(),
        output,
        output);
}

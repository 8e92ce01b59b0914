using System.IO.Compression;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AmaRulebook.Storage.Backups;

public sealed class RestoreTests : BackupTest
{
    [Fact]
    public void Nothing_is_restored_while_the_application_runs()
    {
        Assert.Equal(0, Run("backup", File));

        Assert.Equal(1, Run("restore", File));

        Assert.Contains("先にそちらを終えてください", Output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetDirectories(App.Folder), folder => !folder.EndsWith("keys", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_there_before_is_kept_aside_and_said_where()
    {
        Assert.Equal(0, Run("backup", File));
        await Found("そのあと");
        End();

        Assert.Equal(0, Run("restore", File));

        App.Restart();
        Assert.Equal(0, await App.Read(db => db.Set<Project>().CountAsync()));
        var aside = Assert.Single(Directory.GetDirectories(App.Folder, "before-restore-*"));
        Assert.Contains(aside, Output.ToString(), StringComparison.Ordinal);
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
        Directory.CreateDirectory(Path.Combine(App.Folder, ".restoring-1"));
        var aside = Directory.CreateDirectory(Path.Combine(App.Folder, "unfinished-restore-1")).FullName;
        foreach (var name in asideFirst)
        {
            Directory.Move(Path.Combine(App.Folder, name), Path.Combine(aside, name));
        }

        using (var zip = ZipFile.OpenRead(File))
        {
            foreach (var entry in zip.Entries.Where(entry => thenInPlace.Contains(entry.FullName.Split('/')[0])))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(App.Folder, entry.FullName))!);
                entry.ExtractToFile(Path.Combine(App.Folder, entry.FullName));
            }
        }

        using var place = TemporaryFolder.CopyOf(App.Folder);
        App.Restart();
        var project = await App.Read(db => db.Set<Project>().AsNoTracking().SingleAsync());
        Assert.Equal(id, project.Id);
        Assert.Equal(token, App.Get<ProjectKeys>().RevealJoinLink(project));
        Assert.Empty(Directory.GetDirectories(App.Folder, "*restor*"));

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
            await using var db = App.Open();
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')");
        }

        Make(what);
        if (what == "newer")
        {
            await using var db = App.Open();
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '9999%'");
        }

        End();

        Assert.Equal(1, Run("restore", File));

        Assert.Contains(why, Output.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(App.Folder, "*restor*"));
        App.Restart();
        Assert.Equal(id, (await App.Read(db => db.Set<Project>().SingleAsync())).Id);
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
            var copy = Shelf["copy.db"];
            zip.GetEntry(DatabasePlace.FileName)!.ExtractToFile(copy);
            Damage(copy);
            zip.GetEntry(DatabasePlace.FileName)!.Delete();
            zip.CreateEntryFromFile(copy, DatabasePlace.FileName);
        }
        else if (what == "newer")
        {
            // As if a later version had made it: the check of the backup itself is of its own version.
            var copy = Shelf["copy.db"];
            DatabaseCopy.Take(Path.Combine(App.Folder, DatabasePlace.FileName), copy);
            using var target = System.IO.File.Create(File);
            BackupFile.Pack(copy, Path.Combine(App.Folder, "keys"), target, App.Time.GetUtcNow());
        }
    }
}

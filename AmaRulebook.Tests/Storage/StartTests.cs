using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage;

/// <summary>What the application does with its database before it serves anything.</summary>
public sealed class StartTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_new_file_gets_a_table_for_every_entity()
    {
        await using var db = app.Open();

        var tables = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync();

        Assert.Empty(db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Except(tables));
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public void The_migrations_lead_to_the_model_as_it_is_now()
    {
        using var db = app.Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task What_stands_in_the_file_is_there_after_a_restart()
    {
        await using (var db = app.Open())
        {
            db.Add(With(Green).Project);
            await db.SaveChangesAsync();
        }

        app.Restart();

        Assert.Equal(1, await app.Read(db => db.Set<Project>().CountAsync()));
    }

    [Fact]
    public async Task A_second_application_on_the_same_file_does_not_start()
    {
        await using var second = app.Another();

        Assert.False(second.TryUseStorage());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await using (var db = app.Open())
        {
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')");
        }

        app.Stop();
        await using var older = app.Another();

        Assert.False(older.TryUseStorage());
        await using var left = older.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContext();
        Assert.Contains("99990101000000_Later", await left.Database.GetAppliedMigrationsAsync());
    }
}

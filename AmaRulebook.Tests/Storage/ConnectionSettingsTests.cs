using System.Globalization;
using AmaRulebook.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage;

public sealed class ConnectionSettingsTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "4000")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    [InlineData("trusted_schema", "0")]
    public async Task Every_connection_has_the_setting(string pragma, string value)
    {
        await using var first = app.Open();
        await using var second = app.Open();

        Assert.Equal((value, value), (await Ask(first, pragma), await Ask(second, pragma)));
    }

    [Fact]
    public async Task A_command_waits_four_seconds_for_another_process_and_no_longer()
    {
        await using var db = app.Open();

        Assert.Equal(4, ((SqliteConnection)db.Database.GetDbConnection()).DefaultTimeout);
    }

    [Fact]
    public async Task A_row_that_refers_to_nothing_is_refused()
    {
        await using var db = app.Open();
        db.Add(With(Green).Project);
        await db.SaveChangesAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(() =>
            db.Database.ExecuteSqlAsync($"UPDATE Parties SET ProjectId = {Guid.NewGuid()}"));

        Assert.Contains("FOREIGN KEY", refused.Message, StringComparison.Ordinal);
    }

    // The first connection stays open while the second is asked: they are two.
    private static async Task<string> Ask(RulebookDb db, string pragma)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!;
    }
}

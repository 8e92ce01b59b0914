using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Storage.Backups;

/// <summary>A copy of the database in a single file, which nobody else has open.</summary>
internal static class DatabaseCopy
{
    /// <summary>Copies a database as it stands at one moment. It is only read: others may write to it meanwhile.</summary>
    public static void Take(string database, string copy)
    {
        using var source = Open(database, SqliteOpenMode.ReadOnly);
        using var target = Open(copy, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
    }

    /// <summary>Refuses what is damaged, what is no database of this application, and one of a newer version.</summary>
    /// <exception cref="BackupException">Why it will not do.</exception>
    public static void Check(string copy)
    {
        try
        {
            // Not read-only: such a connection would leave its log and index beside the file.
            using var connection = Open(copy, SqliteOpenMode.ReadWrite);
            if (Ask(connection, "PRAGMA integrity_check") != "ok")
            {
                throw new BackupException("データベースがこわれています。");
            }

            using var db = new RulebookDb(new DbContextOptionsBuilder<RulebookDb>().UseSqlite(connection).Options);
            var applied = db.Database.GetAppliedMigrations().ToList();
            if (applied.Count == 0)
            {
                throw new BackupException("AmaRulebookのデータベースではありません。");
            }

            if (Schema.Newer(db) is { } newer)
            {
                throw new BackupException($"新しい版のAmaRulebookのデータベースです（{newer}）。新しい版で行ってください。");
            }
        }
        catch (SqliteException exception)
        {
            throw new BackupException("データベースがこわれているか、データベースではありません。", exception);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 4 }.ConnectionString);
        connection.Open();
        Ask(connection, "PRAGMA trusted_schema=OFF");
        return connection;
    }

    private static string? Ask(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar()?.ToString();
    }
}

/// <summary>A backup can't be made or restored; the message tells people why.</summary>
public sealed class BackupException(string message, Exception? cause = null) : Exception(message, cause);

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Storage;

/// <summary>
/// The only way to write: one writer at a time, each in one transaction of its own. Without it, waiting writers would block
/// their threads inside SQLite.
/// </summary>
public sealed class WriteGate(IDbContextFactory<RulebookDb> contexts) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Does some work and commits it, or rolls all of it back.</summary>
    /// <param name="work">Reads and changes through the context it is given; says with its result whether to commit.</param>
    /// <exception cref="StorageException">The database can't write now: locked, full or failing. Nothing was kept.</exception>
    public Task<T> WriteAsync<T>(Func<RulebookDb, Task<(bool Commit, T Result)>> work) => RunAloneAsync(async () =>
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (commit, result) = await work(db);
        if (commit)
        {
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        return result;
    });

    /// <summary>Lets a library that brings its own context write while nobody else does.</summary>
    /// <exception cref="StorageException">The database can't write now.</exception>
    public async Task<T> RunAloneAsync<T>(Func<Task<T>> work)
    {
        if (!await gate.WaitAsync(LongestWait))
        {
            throw new StorageException("The write gate stayed busy.", null);
        }

        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is SqliteException or DbUpdateException { InnerException: SqliteException })
        {
            throw new StorageException("The database refused to write.", exception);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>
    /// Makes sure that what was deleted or overwritten stands in no file any more: the database itself overwrites it
    /// (<c>secure_delete</c>), and its log, which still has older pages, is written back and emptied.
    /// </summary>
    /// <returns>False while somebody still reads an older state: to be tried again.</returns>
    public Task<bool> EmptyLogAsync() => RunAloneAsync(async () =>
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await using var answer = await command.ExecuteReaderAsync();
        return await answer.ReadAsync() && answer.GetInt32(0) == 0;
    });

    public void Dispose() => gate.Dispose();
}

/// <summary>The database could not write; nothing of the operation was kept.</summary>
public sealed class StorageException(string message, Exception? cause) : Exception(message, cause);

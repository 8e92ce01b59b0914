using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Storage;

/// <summary>Reads several tables as they stood at one moment, without keeping a writer waiting.</summary>
public sealed class SnapshotReader(IDbContextFactory<RulebookDb> contexts)
{
    /// <summary>Runs queries inside one deferred transaction: in WAL mode all of them see the same state.</summary>
    public async Task<T> ReadAsync<T>(Func<RulebookDb, Task<T>> queries)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction(IsolationLevel.Serializable, deferred: true);
        await db.Database.UseTransactionAsync(transaction);
        return await queries(db);
    }
}

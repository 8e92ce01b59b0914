using AmaRulebook.Storage.Backups;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AmaRulebook.Storage;

/// <summary>Sets up the database and the keys beside it.</summary>
public static partial class StorageSetup
{
    private static readonly Version OldestSqlite = new(3, 51, 3);

    public static void AddStorage(this WebApplicationBuilder builder, Places places)
    {
        var place = DatabasePlace.Find(builder.Configuration, places);
        Directory.CreateDirectory(place.Folder);
        builder.Services.AddSingleton(place);
        builder.Services.AddPooledDbContextFactory<RulebookDb>((services, options) => options
            .UseSqlite(place.ConnectionString)
            .AddInterceptors(new ConnectionSettings())
            .AddInterceptors(services.GetServices<IInterceptor>()));   // of the features
        builder.Services.AddSingleton<WriteGate>();
        builder.Services.AddSingleton<SnapshotReader>();
        builder.Services.AddSingleton(_ => DatabaseLock.Take(place.Database));
        builder.Services.AddDataProtection()
            .SetApplicationName("AmaRulebook")
            .PersistKeysToFileSystem(new DirectoryInfo(place.Keys));
    }

    /// <summary>
    /// Takes the database for this process and brings its schema up to date. Answers false, and says why, when another
    /// process has it, SQLite is too old, or the database is newer: the application must not start.
    /// </summary>
    public static bool TryUseStorage(this WebApplication app)
    {
        try
        {
            app.UseStorage();
            return true;
        }
        catch (StartRefusedException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return false;
        }
    }

    private static void UseStorage(this WebApplication app)
    {
        app.Services.GetRequiredService<DatabaseLock>();
        if (UnfinishedRestore.Undo(app.Services.GetRequiredService<DatabasePlace>()))
        {
            TellUndone(app.Logger);
        }

        using var db = app.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContext();
        if (new Version(new SqliteConnection().ServerVersion) is var version && version < OldestSqlite)
        {
            throw new StartRefusedException($"SQLite {version} は古すぎます。{OldestSqlite} 以上が必要です。");
        }

        if (Schema.Newer(db) is { } newer)
        {
            throw new StartRefusedException($"データベースは新しい版のAmaRulebookのものです（{newer}）。新しい版で動かしてください。データは変えていません。");
        }

        db.Database.Migrate();
    }

    [LoggerMessage(LogLevel.Warning, "控えからもどすのが途中で止まっていたので、その前のデータにもどしました。何も消えていません。控えからもどすには、いちど止めて、restore をもう一度行ってください。")]
    private static partial void TellUndone(ILogger logger);
}

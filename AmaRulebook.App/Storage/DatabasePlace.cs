using Microsoft.Data.Sqlite;

namespace AmaRulebook.Storage;

/// <summary>Where the database lies, with the keys that seal links and cookies beside it.</summary>
/// <param name="ConnectionString">How it is opened.</param>
/// <param name="Database">Its file.</param>
public sealed record DatabasePlace(string ConnectionString, string Database)
{
    public const string FileName = "ama-rulebook.db";

    public string Folder => Path.GetDirectoryName(Database)!;

    public string Keys => Path.Combine(Folder, "keys");

    /// <summary>Finds it, with <c>ConnectionStrings:Rulebook</c> before the data folder.</summary>
    public static DatabasePlace Find(IConfiguration configuration, Places places)
    {
        var connection = new SqliteConnectionStringBuilder(
            configuration.GetConnectionString("Rulebook") ?? $"Data Source={Path.Combine(places.Data, FileName)}")
        {
            DefaultTimeout = 4,
        };
        connection.DataSource = Path.GetFullPath(connection.DataSource, places.Root);
        return new DatabasePlace(connection.ConnectionString, connection.DataSource);
    }
}

using AmaRulebook.Storage;
using Microsoft.Data.Sqlite;

namespace AmaRulebook.Support;

/// <summary>An empty database as the migrations make it from a new file: made once in a test run, and copied for each that starts with one.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<byte[]> Copy = new(Make);

    public static void CopyTo(string folder) => File.WriteAllBytes(Path.Combine(folder, DatabasePlace.FileName), Copy.Value);

    private static byte[] Make()
    {
        using var folder = new TemporaryFolder();
        var copy = folder["copy.db"];
        using (var app = AppWithoutPages.On(folder.Path))
        using (var source = new SqliteConnection($"Data Source={folder[DatabasePlace.FileName]};Pooling=False"))
        using (var target = new SqliteConnection($"Data Source={copy};Pooling=False"))
        {
            source.Open();
            target.Open();
            source.BackupDatabase(target);
        }

        return File.ReadAllBytes(copy);
    }
}

using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Support;

/// <summary>An empty database as the migrations make it from a new file: made once in a test run, and copied for each that starts with one.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<byte[]> File = new(Make);

    public static void CopyTo(string folder) => System.IO.File.WriteAllBytes(Path.Combine(folder, DatabasePlace.FileName), File.Value);

    private static byte[] Make()
    {
        using var folder = new TemporaryFolder();
        using var app = AppWithoutPages.On(folder.Path);
        using var db = app.Open();
        var copy = folder["copy.db"];
        db.Database.ExecuteSql($"VACUUM INTO {copy}");
        return System.IO.File.ReadAllBytes(copy);
    }
}

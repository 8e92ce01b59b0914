using System.Globalization;

namespace AmaRulebook.Storage.Backups;

/// <summary>Puts a backup in the place of what is there; that is kept aside.</summary>
internal static class Restoring
{
    /// <summary>
    /// Restores a backup, after it was looked through. While the application runs it is refused, and whatever is refused leaves
    /// everything as it was.
    /// </summary>
    /// <returns>The folder in which lies what was there before; null where there was nothing.</returns>
    /// <exception cref="StartRefusedException">The application runs.</exception>
    /// <exception cref="BackupException">The file is no backup, is damaged, or of a newer version.</exception>
    public static string? Restore(DatabasePlace place, string file, DateTimeOffset now)
    {
        if (!File.Exists(file))
        {
            throw new BackupException($"{file} がありません。");
        }

        Directory.CreateDirectory(place.Folder);
        using var alone = DatabaseLock.Take(place.Database);
        UnfinishedRestore.Undo(place);
        var unpacked = Directory.CreateDirectory(Path.Combine(place.Folder, $"{UnfinishedRestore.Unpacked}{Guid.NewGuid():N}")).FullName;
        try
        {
            BackupFile.Unpack(file, unpacked);
            var database = Path.Combine(unpacked, DatabasePlace.FileName);
            DatabaseCopy.Check(database);
            return Exchange(place, database, Path.Combine(unpacked, "keys"), now);
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    private static string? Exchange(DatabasePlace place, string database, string keys, DateTimeOffset now)
    {
        string[] old = [.. new[] { place.Database, place.Database + "-wal", place.Database + "-shm", place.Keys }.Where(Path.Exists)];
        var name = string.Create(CultureInfo.InvariantCulture, $"{now.UtcDateTime:yyyyMMdd-HHmmss}Z");
        var aside = Path.Combine(place.Folder, UnfinishedRestore.Aside + name);
        var before = Path.Combine(place.Folder, $"before-restore-{name}");
        try
        {
            Directory.CreateDirectory(aside);
            foreach (var path in old)
            {
                Directory.Move(path, Path.Combine(aside, Path.GetFileName(path)));
            }

            Directory.Move(keys, place.Keys);
            File.Move(database, place.Database);
        }
        catch (IOException)
        {
            UnfinishedRestore.PutBack(place);
            throw;
        }

        // With its name the folder says that all is done: until then, whoever comes next puts the old files back.
        if (old.Length == 0)
        {
            Directory.Delete(aside);
            return null;
        }

        Directory.Move(aside, before);
        return before;
    }
}

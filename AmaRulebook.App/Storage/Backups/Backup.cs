namespace AmaRulebook.Storage.Backups;

/// <summary>Makes a backup while the application runs.</summary>
internal static class Backup
{
    /// <summary>
    /// Writes the database, as it stands at one moment, and its keys into one file. It gets its name when it is whole, so that
    /// there never is half a backup under it; nothing is overwritten.
    /// </summary>
    /// <returns>How many bytes it is, and how many keys are in it.</returns>
    /// <exception cref="BackupException">There is nothing to back up, the name is taken, or the database is damaged.</exception>
    public static (long Bytes, int Keys) Make(DatabasePlace place, string file, DateTimeOffset now)
    {
        if (!File.Exists(place.Database))
        {
            throw new BackupException(UnfinishedRestore.IsThere(place)
                ? "控えからもどすのが途中で止まっています。AmaRulebookをいちど動かすと、その前のデータにもどります。"
                : $"データベース {place.Database} がありません。");
        }

        RefuseTaken(file);
        var folder = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(folder);
        var part = Path.Combine(folder, $".{Path.GetFileName(file)}.{Guid.NewGuid():N}");
        var (copy, whole) = (part + ".db", part + ".part");
        try
        {
            Create(copy).Dispose();
            DatabaseCopy.Take(place.Database, copy);
            DatabaseCopy.Check(copy);
            int keys;
            long bytes;
            using (var target = Create(whole))
            {
                // After the database: whatever it has sealed, the key for it is there by now.
                keys = BackupFile.Pack(copy, place.Keys, target, now);
                target.Flush(flushToDisk: true);
                bytes = target.Length;
            }

            RefuseTaken(file);
            File.Move(whole, file, overwrite: false);
            return (bytes, keys);
        }
        finally
        {
            File.Delete(copy);
            File.Delete(whole);
        }
    }

    private static void RefuseTaken(string file)
    {
        if (File.Exists(file) || Directory.Exists(file))
        {
            throw new BackupException($"{file} は、もうあります。そのまま残っています。ほかの名前にしてください。");
        }
    }

    /// <summary>A new file that only its owner may read: names and answers stand in it.</summary>
    private static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(file, options);
    }
}

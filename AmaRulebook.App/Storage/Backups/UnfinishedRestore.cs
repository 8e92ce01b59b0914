namespace AmaRulebook.Storage.Backups;

/// <summary>
/// What a restore leaves that was killed between its steps: files that it had already put aside, and the copy it was about to put
/// in place. Whoever has the database next puts the old files back, so that nobody ever starts on half of either.
/// </summary>
internal static class UnfinishedRestore
{
    /// <summary>How the folder begins in which the old files lie while it is not done.</summary>
    public const string Aside = "unfinished-restore-";

    /// <summary>How the folder begins in which the backup is unpacked.</summary>
    public const string Unpacked = ".restoring-";

    public static bool IsThere(DatabasePlace place) =>
        Directory.Exists(place.Folder) && Directory.GetDirectories(place.Folder, Aside + "*").Length > 0;

    /// <summary>Puts the old files back and sweeps up what was unpacked. Only for who has the database alone.</summary>
    /// <returns>Whether there was something to put back.</returns>
    public static bool Undo(DatabasePlace place)
    {
        foreach (var copy in Directory.GetDirectories(place.Folder, Unpacked + "*"))
        {
            Directory.Delete(copy, recursive: true);
        }

        return PutBack(place);
    }

    /// <summary>Puts the old files back where they were. Killed itself, it goes on the next time.</summary>
    public static bool PutBack(DatabasePlace place)
    {
        var folders = Directory.GetDirectories(place.Folder, Aside + "*");
        foreach (var folder in folders)
        {
            foreach (var old in Directory.GetFileSystemEntries(folder))
            {
                var here = Path.Combine(place.Folder, Path.GetFileName(old));
                Delete(here);
                Directory.Move(old, here);
            }

            Directory.Delete(folder);
        }

        return folders.Length > 0;
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}

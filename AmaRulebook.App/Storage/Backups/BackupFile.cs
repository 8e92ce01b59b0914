using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AmaRulebook.Storage.Backups;

/// <summary>A backup: one file, a zip, that holds the database, its keys, and a page that says what it is.</summary>
internal static partial class BackupFile
{
    private const string Label = "backup.json";
    private const string Format = "ama-rulebook-backup";
    private const int Version = 1;
    private const string KeysFolder = "keys/";

    /// <summary>Packs a copy of the database, with the keys.</summary>
    /// <returns>How many keys.</returns>
    public static int Pack(string database, string keys, Stream target, DateTimeOffset now)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        using (var label = zip.CreateEntry(Label).Open())
        {
            JsonSerializer.Serialize(label, new BackupLabel(Format, Version, now));
        }

        zip.CreateEntryFromFile(database, DatabasePlace.FileName);
        var files = Directory.Exists(keys) ? Directory.GetFiles(keys, "*.xml") : [];
        foreach (var key in files)
        {
            zip.CreateEntryFromFile(key, KeysFolder + Path.GetFileName(key));
        }

        return files.Length;
    }

    /// <summary>Unpacks a backup into an empty folder, and takes nothing else out of the file than what a backup holds.</summary>
    /// <exception cref="BackupException">It is none.</exception>
    public static void Unpack(string file, string folder)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            if (ReadLabel(zip) is not { Format: Format } label || zip.GetEntry(DatabasePlace.FileName) is not { } database)
            {
                throw new BackupException("AmaRulebookの控えではありません。");
            }

            if (label.Version > Version)
            {
                throw new BackupException("新しい版のAmaRulebookの控えです。新しい版で行ってください。");
            }

            Unpack(database, Path.Combine(folder, DatabasePlace.FileName));
            Directory.CreateDirectory(Path.Combine(folder, KeysFolder));
            foreach (var key in zip.Entries.Where(entry => KeyName().IsMatch(entry.FullName)))
            {
                Unpack(key, Path.Combine(folder, key.FullName));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            throw new BackupException("AmaRulebookの控えではないか、こわれています。", exception);
        }
    }

    private static BackupLabel? ReadLabel(ZipArchive zip)
    {
        using var label = zip.GetEntry(Label)?.Open();
        return label is null ? null : JsonSerializer.Deserialize<BackupLabel>(label);
    }

    private static void Unpack(ZipArchiveEntry entry, string to)
    {
        using var source = entry.Open();
        using var target = File.Create(to);
        source.CopyTo(target);
        target.Flush(flushToDisk: true);
    }

    [GeneratedRegex(@"^keys/[0-9A-Za-z-]+\.xml$")]
    private static partial Regex KeyName();

    private sealed record BackupLabel(string Format, int Version, DateTimeOffset TakenAt);
}

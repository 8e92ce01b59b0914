using Microsoft.Data.Sqlite;

namespace AmaRulebook.Storage.Backups;

/// <summary>The subcommands <c>backup &lt;file&gt;</c> and <c>restore &lt;file&gt;</c>.</summary>
public static class BackupCommands
{
    /// <summary>Makes or restores a backup if the arguments ask for it.</summary>
    /// <returns>The exit code: 0, or 1 where nothing was done; null where something else was asked for.</returns>
    public static int? TryRun(string[] args, IConfiguration configuration, TextWriter output, TextWriter errors) => args switch
    {
        ["backup", var file, ..] when IsName(file) => Run(() => BackUp(Place(configuration), Path.GetFullPath(file), output), "控えはとれませんでした。", errors),
        ["restore", var file, ..] when IsName(file) => Run(() => Restore(Place(configuration), Path.GetFullPath(file), output), "もどしませんでした。何も変えていません。", errors),
        ["backup" or "restore", ..] => Explain(args[0], errors),
        _ => null,
    };

    private static bool IsName(string text) => text.Length > 0 && !text.StartsWith('-');

    private static DatabasePlace Place(IConfiguration configuration) => DatabasePlace.Find(configuration, Places.Find(configuration));

    private static void BackUp(DatabasePlace place, string file, TextWriter output)
    {
        var (bytes, keys) = Backup.Make(place, file, TimeProvider.System.GetUtcNow());
        output.WriteLine($"控えをとりました。 {file}（{Math.Max(1, bytes / 1024):N0} KB、かぎ {keys}）");
        output.WriteLine("名前や話し合いの内容が入っています。ほかの人が開けないところに置いてください。");
    }

    private static void Restore(DatabasePlace place, string file, TextWriter output)
    {
        var before = Restoring.Restore(place, file, TimeProvider.System.GetUtcNow());
        output.WriteLine($"控えから、もどしました。 {place.Database}");
        output.WriteLine(before is null ? "その前には、何もありませんでした。" : $"それまでのデータは、ここにあります。 {before}");
    }

    private static int Run(Action action, string undone, TextWriter errors)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception refused) when (refused is BackupException or StartRefusedException or IOException or UnauthorizedAccessException or SqliteException)
        {
            errors.WriteLine($"{undone}{refused.Message}");
            return 1;
        }
    }

    private static int Explain(string command, TextWriter errors)
    {
        errors.WriteLine($"ファイルの名前をつけてください。たとえば {command} ama-rulebook-20260401.zip");
        return 1;
    }
}

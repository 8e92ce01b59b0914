using AmaRulebook.Reading;
using AmaRulebook.Samples;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Storage.Backups;

namespace AmaRulebook;

/// <summary>
/// What the application does instead of serving, where its arguments ask for it. Each answers with the exit code; with null,
/// where something else was asked for.
/// </summary>
internal static class Commands
{
    /// <summary>The arguments that are settings: a command's own are none, not even a path, which begins as a setting may.</summary>
    public static string[] Settings(string[] args) => SampleMode.Others(args) is ["content" or "backup" or "restore" or "staff", ..] asked
        ? [.. asked.SkipWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal))]
        : SampleMode.Others(args);

    /// <summary>Those that need no more than to know where things lie.</summary>
    public static int? TryRun(string[] args, IConfiguration configuration)
    {
        var asked = SampleMode.Others(args);
        return ContentCheck.TryRun(asked, configuration, Console.Out)
            ?? BackupCommands.TryRun(asked, configuration, Console.Out, Console.Error)
            ?? RefuseUnknown(asked, Console.Error);
    }

    /// <summary>A word that is no command and no setting is a slip: nothing is started by it.</summary>
    private static int? RefuseUnknown(string[] asked, TextWriter error)
    {
        if (asked is not [var word, ..] || asked is ["staff", "add", ..] || word.StartsWith('-') || word.StartsWith('/') || word.Contains('='))
        {
            return null;
        }

        error.WriteLine($"「{string.Join(' ', asked)}」という使いかたはありません。何もしていません。使えるのは content check、backup、restore、staff add です。");
        return 1;
    }

    /// <summary>Those that need the application with its database.</summary>
    public static int? TryRun(string[] args, WebApplication app) =>
        StaffAddition.TryRun(SampleMode.Others(args), app.Services, app.Configuration, Console.Out, Console.Error);
}

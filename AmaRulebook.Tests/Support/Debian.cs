namespace AmaRulebook.Support;

/// <summary>Debian and its kin, where the superuser can install what the browser tests need.</summary>
public static class Debian
{
    public static bool CanInstall => Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");

    public static Task Install(params string[] packages) => Install(TimeSpan.FromMinutes(15), packages);

    /// <summary>The same where nothing depends on it: what apt-get does not know, or can't fetch now, is left.</summary>
    public static async Task TryInstall(params string[] packages)
    {
        try
        {
            await Install(TimeSpan.FromMinutes(2), packages);
        }
        catch (Exception fault) when (fault is InvalidOperationException or TimeoutException)
        {
            // There is another way.
        }
    }

    /// <summary>Without Japanese fonts every character is a box, and widths and contrast are not those that people see.</summary>
    public static async Task EnsureJapaneseFonts()
    {
        if (CanInstall && !await HasJapaneseFonts())
        {
            await Install("fontconfig", "fonts-noto-cjk");
        }
    }

    private static async Task<bool> HasJapaneseFonts() =>
        File.Exists("/usr/bin/fc-list") && (await Command.Run("/usr/bin/fc-list", [":lang=ja"])).Output.Length > 0;

    private static async Task Install(TimeSpan limit, string[] packages)
    {
        await Call(limit, "update");
        await Call(limit, ["install", "-y", "--no-install-recommends", .. packages]);
    }

    private static async Task Call(TimeSpan limit, params string[] arguments)
    {
        var call = await Command.Run("/usr/bin/apt-get", arguments, limit: limit);
        if (call.ExitCode != 0)
        {
            throw new InvalidOperationException($"apt-get {string.Join(' ', arguments)} failed:\n{call.Output}");
        }
    }
}

namespace AmaRulebook.Support;

/// <summary>Debian and its kin, where the superuser can install what the browser tests need.</summary>
public static class Debian
{
    public static bool CanInstall => Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");

    public static async Task Install(params string[] packages)
    {
        await Call("update");
        await Call(["install", "-y", "--no-install-recommends", .. packages]);
    }

    /// <summary>The same where nothing depends on it: what apt-get does not know, or can't fetch now, is left.</summary>
    public static async Task TryInstall(params string[] packages)
    {
        try
        {
            await Install(packages);
        }
        catch (InvalidOperationException)
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

    private static async Task Call(params string[] arguments)
    {
        var call = await Command.Run("/usr/bin/apt-get", arguments, limit: TimeSpan.FromMinutes(15));
        if (call.ExitCode != 0)
        {
            throw new InvalidOperationException($"apt-get {string.Join(' ', arguments)} failed:\n{call.Output}");
        }
    }
}

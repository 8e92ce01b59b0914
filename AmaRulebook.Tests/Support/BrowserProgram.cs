using Microsoft.Playwright;

namespace AmaRulebook.Support;

/// <summary>Finds a browser to test with, or gets one where that can be done without asking.</summary>
public static class BrowserProgram
{
    /// <summary>Chromium without the windows around its pages: opening and painting one takes it a third of the time.</summary>
    private const string Shell = "chromium-headless-shell";

    private static readonly string[] Names =
    [
        "google-chrome", "google-chrome-stable", "chrome", "chromium", "chromium-browser", "microsoft-edge", "msedge",
    ];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
        @"%LocalAppData%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The named browser, Chromium's shell, another that is installed, Playwright's own, or one that apt-get brings; else a clear refusal.</summary>
    public static async Task<string> Find(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable("AMA_BROWSER") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"AMA_BROWSER names no file: {named}");
        }

        return await OfDebian(Shell) ?? Installed() ?? OfPlaywright(playwright) ?? await OfDebian("chromium") ?? throw new FileNotFoundException(
            "No browser to test with: install Chrome, Chromium or Edge, or name one in the environment variable AMA_BROWSER.");
    }

    private static string? Installed() =>
        Names.Select(InPath).FirstOrDefault(found => found is not null)
        ?? Places.Select(Environment.ExpandEnvironmentVariables).FirstOrDefault(File.Exists);

    private static string? InPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string? OfPlaywright(IPlaywright playwright) =>
        File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : null;

    private static async Task<string?> OfDebian(string package)
    {
        if (InPath(package) is null && Debian.CanInstall)
        {
            await Debian.TryInstall(package, "fonts-noto-cjk");
        }

        return InPath(package);
    }
}

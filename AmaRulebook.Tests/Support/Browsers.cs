using AmaRulebook.Support;
using Microsoft.Playwright;

[assembly: Xunit.AssemblyFixture(typeof(Browsers))]

namespace AmaRulebook.Support;

/// <summary>The one browser process of a test run, started by the first test that needs it; each test has contexts of its own.</summary>
public sealed class Browsers : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim starting = new(1, 1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A fresh context: another person's browser, with cookies of its own.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        options.Locale = "ja-JP";
        options.TimezoneId = "Asia/Tokyo";
        options.ReducedMotion ??= ReducedMotion.Reduce;   // painting transitions takes longer than the pages
        var context = await (await Started()).NewContextAsync(options);
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        starting.Dispose();
    }

    private static TimeSpan Patience => TimeSpan.FromSeconds(20);

    private async Task<IBrowser> Started()
    {
        await starting.WaitAsync();
        try
        {
            return browser ??= await Start();
        }
        finally
        {
            starting.Release();
        }
    }

    private async Task<IBrowser> Start()
    {
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        playwright ??= await Playwright.CreateAsync();
        var program = await BrowserProgram.Find(playwright);
        await Debian.EnsureJapaneseFonts();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags });
    }
}

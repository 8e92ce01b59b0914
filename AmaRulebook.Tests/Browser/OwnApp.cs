using AmaRulebook.Support;

namespace AmaRulebook.Browser;

/// <summary>The application of one class of tests, on content of its own; a test that fails while it is killed leaves it so.</summary>
public sealed class OwnApp : IAsyncDisposable
{
    private readonly TemporaryFolder content = TemporaryFolder.CopyOf(Checkout.Content);
    private AppProcess? app;

    /// <summary>The copy of the content.</summary>
    public string Content => content.Path;

    public async Task<AppProcess> Running()
    {
        if (app is null)
        {
            app = await AppProcess.Start(content: Content);
        }
        else if (!app.IsRunning)
        {
            await app.StartAgain();
        }

        return app;
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        content.Dispose();
    }
}

using AmaRulebook.Support;

namespace AmaRulebook.Browser;

/// <summary>A browser test with an application of its own, to kill it or to edit its content.</summary>
public abstract class OwnAppTest(Browsers browsers, RunningApp shared) : BrowserTest(browsers, shared)
{
    private TemporaryFolder content = null!;

    /// <summary>The application's own copy of the content.</summary>
    protected string Content => content.Path;

    protected override async Task<AppProcess> StartApp()
    {
        content = TemporaryFolder.CopyOf(Checkout.Content);
        return await AppProcess.Start(content: Content);
    }

    protected override async Task StopApp()
    {
        await App.DisposeAsync();
        content.Dispose();
    }
}

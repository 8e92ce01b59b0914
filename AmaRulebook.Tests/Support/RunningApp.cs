using AmaRulebook.Support;

[assembly: Xunit.AssemblyFixture(typeof(RunningApp))]

namespace AmaRulebook.Support;

/// <summary>The application that most browser tests share, each with projects of its own; started by the first that needs it.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private readonly Lazy<Task<AppProcess>> app = new(() => AppProcess.Start());

    public Task<AppProcess> Started() => app.Value;

    public async ValueTask DisposeAsync()
    {
        if (app.IsValueCreated && app.Value.IsCompletedSuccessfully)
        {
            await (await app.Value).DisposeAsync();
        }
    }
}

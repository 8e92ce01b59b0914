using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Benchmarks;

/// <summary>The application as it is put on a server: built for release and published.</summary>
public sealed class ReleaseApp : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task<string>> published;

    public ReleaseApp() => published = new(Publish);

    public Task<string> Folder() => published.Value;

    public void Dispose() => folder.Dispose();

    private async Task<string> Publish()
    {
        var publish = await Command.Run(Checkout.Dotnet,
            ["publish", Checkout.AppProject, "-c", "Release", "-o", folder.Path, "-nodeReuse:false"], limit: TimeSpan.FromMinutes(15));
        Assert.True(publish.ExitCode == 0, publish.Output);
        return folder.Path;
    }
}

using Xunit;

namespace AmaRulebook.Support;

/// <summary>The application published once into a folder of its own.</summary>
public sealed class PublishedApp : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task<string>> published;

    public PublishedApp() => published = new(Publish);

    public Task<string> Folder() => published.Value;

    public void Dispose() => folder.Dispose();

    private async Task<string> Publish()
    {
        var publish = await Command.Run(Checkout.Dotnet,
            ["publish", Checkout.AppProject, "-c", Checkout.Configuration, "--no-build", "-o", folder.Path, "-nodeReuse:false"]);
        Assert.True(publish.ExitCode == 0, publish.Output);
        return folder.Path;
    }
}

namespace AmaRulebook.Support;

/// <summary>The places of this repository and of the runtime that the tests run in.</summary>
public static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Content => Path.Combine(Root, "content");

    public static string AppProject => Path.Combine(Root, "AmaRulebook.App");

    /// <summary>The build of the application that was made together with these tests.</summary>
    public static string AppBuild { get; } = Path.Combine(
        AppProject,
        Path.GetRelativePath(Path.Combine(Root, "AmaRulebook.Tests"), AppContext.BaseDirectory));

    public static string Configuration { get; } =
        new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;

    /// <summary>The <c>dotnet</c> that belongs to this runtime, whether or not it is on the PATH.</summary>
    public static string Dotnet { get; } = FindDotnet();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AmaRulebook.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No AmaRulebook.sln above {AppContext.BaseDirectory}");
    }

    private static string FindDotnet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var beside = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }
}

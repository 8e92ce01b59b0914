using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AmaRulebook;

/// <summary>
/// Where the application keeps what it reads and writes. Beside a published application, or beside the solution in a
/// checkout; a relative path in the configuration is taken from there, never from the current directory.
/// </summary>
public sealed record Places(string Root, string Content, string Data)
{
    /// <summary>Finds the places, with <c>Rulebook:ContentPath</c> and <c>Rulebook:DataPath</c> before the defaults.</summary>
    public static Places Find(IConfiguration configuration)
    {
        var root = FindRoot(AppContext.BaseDirectory);
        return new Places(
            root,
            Path.GetFullPath(configuration["Rulebook:ContentPath"] ?? "content", root),
            Path.GetFullPath(configuration["Rulebook:DataPath"] ?? "data", root));
    }

    private static string FindRoot(string start)
    {
        if (Directory.Exists(Path.Combine(start, "content")))
        {
            return start;
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AmaRulebook.sln")))
            {
                return folder.FullName;
            }
        }

        return start;
    }
}

/// <summary>Sets up where the application stands: its places, its address and its clock.</summary>
public static class PlacesSetup
{
    /// <summary>Where the site is served where nothing else is said.</summary>
    public const string DefaultAddress = "http://localhost:5080";

    public static Places AddPlaces(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        var places = Places.Find(builder.Configuration);
        builder.Services.AddSingleton(places);
        builder.Services.TryAddSingleton(TimeProvider.System);
        return places;
    }
}

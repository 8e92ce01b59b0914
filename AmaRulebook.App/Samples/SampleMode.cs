using AmaRulebook.Storage;

namespace AmaRulebook.Samples;

/// <summary>
/// The switch <c>--sample</c>: the application on a database of its own, filled with a city that does not exist. It never
/// opens the real one, whatever is configured: only <c>Rulebook:SamplePath</c> counts.
/// </summary>
public static class SampleMode
{
    public const string Switch = "--sample";
    public const string Setting = "Rulebook:SamplePath";
    private const string Folder = "data-sample";

    /// <summary>The arguments without the switch, which the configuration would take for a key that lacks its value.</summary>
    public static string[] Others(string[] args) => [.. args.Where(arg => arg != Switch)];

    /// <summary>
    /// Where the switch is among the arguments: leads to the sample's own folder, and takes a clock that can stand in the past
    /// while the city's year is played. To be called before anything asks where the data is, or what time.
    /// </summary>
    public static void AddSample(this WebApplicationBuilder builder, string[] args)
    {
        if (!args.Contains(Switch))
        {
            return;
        }

        var folder = Path.GetFullPath(builder.Configuration[Setting] ?? Folder, Places.Find(builder.Configuration).Root);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Rulebook:DataPath"] = folder,
            ["ConnectionStrings:Rulebook"] = $"Data Source={Path.Combine(folder, DatabasePlace.FileName)}",
        });
        builder.Services.AddSingleton<SampleClock>();
        builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<SampleClock>());
        builder.Services.AddSingleton<SampleCity>();
        builder.Services.AddSingleton<SampleGuide>();
    }

    /// <summary>
    /// Fills the sample's database where it is new, and says where to look once the application listens. Answers false, and
    /// says why, where the folder holds something else: nothing is ever deleted.
    /// </summary>
    public static bool TryUseSample(this WebApplication app)
    {
        if (app.Services.GetService<SampleCity>() is not { } city)
        {
            return true;
        }

        if (city.FillAsync().GetAwaiter().GetResult() is { } refusal)
        {
            Console.Error.WriteLine(refusal);
            return false;
        }

        app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<SampleGuide>().TellAsync(Console.Out).GetAwaiter().GetResult());
        return true;
    }
}

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

    /// <summary>Whether the sample was asked for.</summary>
    public static bool IsAskedFor(string[] args) => args.Contains(Switch);

    /// <summary>The arguments without the switch, which the configuration would take for a key that lacks its value.</summary>
    public static string[] Others(string[] args) => [.. args.Where(arg => arg != Switch)];

    /// <summary>Leads to the sample's own folder; to be called before anything asks where the data is.</summary>
    public static void UseSampleFolder(this WebApplicationBuilder builder)
    {
        var folder = Path.GetFullPath(builder.Configuration[Setting] ?? Folder, Places.Find(builder.Configuration).Root);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Rulebook:DataPath"] = folder,
            ["ConnectionStrings:Rulebook"] = $"Data Source={Path.Combine(folder, "ama-rulebook.db")}",
        });
    }

    /// <summary>Takes a clock that can stand in the past while the city's year is played.</summary>
    public static void AddSample(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SampleClock>();
        builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<SampleClock>());
        builder.Services.AddSingleton<SampleCity>();
        builder.Services.AddSingleton<SampleGuide>();
    }

    /// <summary>
    /// Fills the database where it is new, and says where to look once the application listens. Answers false, and says why,
    /// where the folder holds something else: nothing is ever deleted.
    /// </summary>
    public static bool TryUseSample(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SampleCity>().FillAsync().GetAwaiter().GetResult() is { } refusal)
        {
            Console.Error.WriteLine(refusal);
            return false;
        }

        app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<SampleGuide>().TellAsync(Console.Out).GetAwaiter().GetResult());
        return true;
    }
}

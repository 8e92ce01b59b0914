namespace AmaRulebook.Reviews.Keeping;

/// <summary>Sets up keeping and erasing.</summary>
public static class KeepingSetup
{
    public static void AddKeeping(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Retention>();
        builder.Services.AddSingleton<KeepingReads>();
        builder.Services.AddSingleton<KeepingCommands>();
    }
}

using AmaRulebook.Records.Exporting;

namespace AmaRulebook.Records;

/// <summary>Sets up what the partners leave with: record sheets, 引継ぎ and the files of a project.</summary>
public static class RecordSetup
{
    public static void AddRecords(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RecordNumbers>();
        builder.Services.AddSingleton<Exports>();
    }

    public static void MapRecords(this WebApplication app) => app.MapExports();
}

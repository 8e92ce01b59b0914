using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Checklists.Viewing;

namespace AmaRulebook.Checklists;

/// <summary>Sets up the checklists: reading and changing sessions.</summary>
public static class ChecklistSetup
{
    public static void AddChecklists(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ProjectReads>();
        builder.Services.AddSingleton<SessionCommands>();
        builder.Services.AddSingleton<ConsultationCommands>();
        builder.Services.AddSingleton<PublicationCommands>();
        builder.Services.AddSingleton<HistoryReads>();
        builder.Services.AddSingleton<Visits>();
        builder.Services.AddTransient<LookBack>();
    }
}

using AmaRulebook.Reviews.Answering;
using AmaRulebook.Reviews.Keeping;
using AmaRulebook.Reviews.Listing;
using AmaRulebook.Reviews.Reviewing;
using AmaRulebook.Reviews.Year;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AmaRulebook.Reviews;

/// <summary>Sets up the staff's side of the checklists: the queue, reading a session, 相談.</summary>
public static class ReviewSetup
{
    public static void AddReviews(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IInterceptor, QueueKeeper>();
        builder.Services.AddSingleton<QueueReads>();
        builder.Services.AddSingleton<QueueFiller>();
        builder.Services.AddSingleton<SavedViews>();
        builder.Services.AddSingleton<StaffWriter>();
        builder.Services.AddSingleton<SessionReviews>();
        builder.Services.AddSingleton<SessionHistory>();
        builder.Services.AddSingleton<ConsultationDeskCommands>();
        builder.Services.AddSingleton<ConsultationReads>();
        builder.Services.AddSingleton<StaffNames>();
        builder.Services.AddSingleton<PublicPages>();
        builder.AddYear();
        builder.AddKeeping();
    }

    public static void MapReviews(this WebApplication app)
    {
        app.MapYear();
        app.MapStaffExports();
    }

    /// <summary>Puts the sessions into the queue that are not in it yet, such as those from before there was one.</summary>
    public static void UseReviews(this WebApplication app) =>
        app.Services.GetRequiredService<QueueFiller>().FillAsync().GetAwaiter().GetResult();
}

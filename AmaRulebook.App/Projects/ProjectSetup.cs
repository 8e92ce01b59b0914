using Microsoft.AspNetCore.Http.HttpResults;

namespace AmaRulebook.Projects;

/// <summary>Sets up projects: the participants' cookie and the commands.</summary>
public static class ProjectSetup
{
    private static readonly TimeSpan CookieLife = TimeSpan.FromDays(400);
    private static readonly string[] Doors = ["/projects/new", "/join", "/me"];

    public static void AddProjects(this WebApplicationBuilder builder)
    {
        builder.AddDoorLimits();
        builder.Services.AddSingleton<BrowserPlaces>();
        builder.Services.AddSingleton<ProjectKeys>();
        builder.Services.AddSingleton<ProjectGate>();
        builder.Services.AddSingleton<ProjectWriter>();
        builder.Services.AddSingleton<ProjectCommands>();
        builder.Services.AddSingleton<WrongCodes>();
        builder.Services.AddSingleton<CourseCommands>();
        builder.Services.AddScoped<OperationBucket>();
        builder.Services.AddAuthentication(BrowserIdentity.Scheme).AddCookie(BrowserIdentity.Scheme, options =>
        {
            options.Cookie.Name = "ama-rulebook";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = CookieLife;
            options.SlidingExpiration = true;
        });
    }

    /// <summary>
    /// Names the browser before it fills in a form that gives it a place: so a form sent twice comes from one browser, and
    /// the antiforgery token belongs to the same one on both ways.
    /// </summary>
    public static void UseBrowserNames(this WebApplication app) => app.UseWhen(
        context => Array.Exists(Doors, door => context.Request.Path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase)),
        doors => doors.Use(async (context, next) =>
        {
            if (context.User.BrowserId() is null)
            {
                await context.SignInBrowserAsync(Guid.NewGuid());
            }

            await next(context);
        }));

    /// <summary>The island of the home page (the projects of this browser, or nothing), the calendar file, and <see cref="OperationCheck"/>.</summary>
    public static void MapProjects(this WebApplication app)
    {
        app.MapMeeting();
        app.MapGet("/projects/mine", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return context.User.BrowserId() is { } browserId
                ? new RazorComponentResult<MyProjects>(new { BrowserId = browserId })
                : Results.NoContent();
        });
        app.MapOperationCheck();
    }
}

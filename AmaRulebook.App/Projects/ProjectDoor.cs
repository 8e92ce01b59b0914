namespace AmaRulebook.Projects;

/// <summary>
/// Stands before every page of a project: a browser that holds no place there gets the same 404 as for a project that does
/// not exist, before any component runs. One whose place there ended is led to where it is told why.
/// </summary>
public static class ProjectDoor
{
    public static void UseProjectDoor(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (ProjectOf(context.Request.Path) is not { } projectId || await HoldsPlaceAsync(context, projectId))
        {
            await next(context);
        }
        else if (HttpMethods.IsGet(context.Request.Method) && await HeldPlaceAsync(context, projectId))
        {
            context.Response.Redirect($"/join/ended/{projectId}");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    });

    private static Guid? ProjectOf(PathString path) =>
        path.StartsWithSegments("/projects", StringComparison.OrdinalIgnoreCase, out var rest)
        && Guid.TryParse(rest.Value?.TrimStart('/').Split('/')[0], out var id)
            ? id
            : null;

    private static async Task<bool> HoldsPlaceAsync(HttpContext context, Guid projectId) =>
        context.User.BrowserId() is { } browserId
        && await context.RequestServices.GetRequiredService<BrowserPlaces>().HoldsAsync(browserId, projectId);

    private static async Task<bool> HeldPlaceAsync(HttpContext context, Guid projectId) =>
        context.User.BrowserId() is { } browserId
        && await context.RequestServices.GetRequiredService<BrowserPlaces>().FindEndedAsync(browserId, projectId) is not null;
}

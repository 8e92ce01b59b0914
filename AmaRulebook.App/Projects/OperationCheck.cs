using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>
/// Whether an operation was carried out: for a browser that left the page before it heard. The door of the project stands before
/// it, and an id says nothing of what was done.
/// </summary>
public static class OperationCheck
{
    public static void MapOperationCheck(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/projects/{id:guid}/operations/{operation:guid}", AnswerAsync);

    private static async Task<IResult> AnswerAsync(Guid id, Guid operation, IDbContextFactory<RulebookDb> contexts, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        await using var db = await contexts.CreateDbContextAsync();
        return Results.Json(await db.Set<Activity>().AnyAsync(activity => activity.ProjectId == id && activity.OperationId == operation));
    }
}

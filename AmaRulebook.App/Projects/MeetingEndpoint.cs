using System.Text;
using AmaRulebook.Layout;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>The calendar file of the next meeting, for those inside; for everybody else there is none.</summary>
internal static class MeetingEndpoint
{
    public static void MapMeeting(this WebApplication app) => app.MapGet("/projects/{id:guid}/next.ics", async (
        Guid id, HttpContext context, BrowserPlaces places, IDbContextFactory<RulebookDb> contexts, PublicAddress address, TimeProvider time) =>
    {
        context.Response.Headers.CacheControl = "no-store";
        var participant = context.User.BrowserId() is { } browserId ? await places.FindAsync(browserId, id) : null;
        await using var db = await contexts.CreateDbContextAsync();
        var project = await db.Set<Project>().AsNoTracking()
            .SingleOrDefaultAsync(project => project.Id == id
                && db.Set<Participant>().Any(person => person.Id == participant && person.ProjectId == id && person.AdmittedAt != null));
        return project is { Meeting: not null }
            ? Results.Text(
                MeetingCalendar.Of(project, address.Of($"/projects/{id}", $"{context.Request.Scheme}://{context.Request.Host}"), time.GetUtcNow()),
                "text/calendar",
                Encoding.UTF8)
            : Results.NotFound();
    });
}

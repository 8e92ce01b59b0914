using AmaRulebook.Layout;
using AmaRulebook.Records.Exporting;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Staff.SigningIn;

namespace AmaRulebook.Reviews.Keeping;

/// <summary>The files of a project as staff may see it: without what is covered and without the partners' conversation.</summary>
internal static class StaffExportEndpoints
{
    public static void MapStaffExports(this WebApplication app)
    {
        app.MapExport("xlsx", WorkbookFile.ContentType, export => WorkbookFile.Of(ExportTables.Of(export)));
        app.MapExport("csv", "text/csv; charset=utf-8", CsvFile.Of);
        app.MapExport("json", "application/json", JsonFile.Of);
    }

    private static void MapExport(this WebApplication app, string extension, string type, Func<ProjectExport, byte[]> write) =>
        app.MapGet($"/staff/projects/{{id:guid}}/export.{extension}", async (
            Guid id, HttpContext context, Exports exports, StaffSessions sessions, StaffLog log) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            if (await sessions.FindAsync(context.User.StaffSessionId()) is not { } user || await exports.MakeForStaffAsync(id) is not { } export)
            {
                return Results.NotFound();
            }

            // Written before the file goes out: no export without its line.
            var name = ExportName.Of(export.Project.Name, export.ExportedAt.CalendarDay(), extension);
            await log.WriteAsync(StaffDeed.Exported, user.AccountId, id, $"export.{extension}");
            return Results.File(write(export), type, name);
        }).RequireAuthorization(new StaffOnlyAttribute(StaffRole.Officer));
}

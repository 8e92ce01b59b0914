using AmaRulebook.Layout;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.Exporting;

/// <summary>The files of a project, for those inside; for everybody else there are none.</summary>
internal static class ExportEndpoints
{
    public static void MapExports(this WebApplication app)
    {
        app.MapExport("xlsx", WorkbookFile.ContentType, export => WorkbookFile.Of(ExportTables.Of(export)));
        app.MapExport("csv", "text/csv; charset=utf-8", CsvFile.Of);
        app.MapExport("json", "application/json", JsonFile.Of);
    }

    private static void MapExport(this WebApplication app, string extension, string type, Func<ProjectExport, byte[]> write) =>
        app.MapGet($"/projects/{{id:guid}}/export.{extension}", async (Guid id, HttpContext context, Exports exports) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return await exports.MakeAsync(context.User.BrowserId(), id) is { } export
                ? Results.File(write(export), type, ExportName.Of(export.Project.Name, export.ExportedAt.CalendarDay(), extension))
                : Results.NotFound();
        });
}

using AmaRulebook.Content;
using AmaRulebook.Layout;
using AmaRulebook.Records.Exporting;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Staff.SigningIn;

namespace AmaRulebook.Reviews.Year;

/// <summary>The year in one page, and its workbook.</summary>
public static class YearSetup
{
    public static void AddYear(this WebApplicationBuilder builder) => builder.Services.AddSingleton<YearReads>();

    public static void MapYear(this WebApplication app) => app.MapGet("/staff/year.xlsx", WriteAsync).WithMetadata(new StaffOnlyAttribute());

    private static async Task<IResult> WriteAsync(
        HttpContext context, YearReads reads, StaffSessions sessions, StaffLog log, RulebookSource source, TimeProvider time)
    {
        if (await sessions.FindAsync(context.User.StaffSessionId()) is not { } staff)
        {
            return Results.Unauthorized();
        }

        var asked = context.Request.Query["year"].ToString();
        var year = YearChoice.Of(asked, FiscalYear.Of(time.GetUtcNow()));
        var report = await reads.ReadAsync(year);
        var name = $"協働プロジェクトの1年 {year.Title}.xlsx";
        await log.WriteAsync(StaffDeed.Exported, staff.AccountId, name);
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(YearWorkbook.Of(report, staff.Name, source.Current.Book.Contact.Department), WorkbookFile.ContentType, name);
    }
}

/// <summary>The year that an address asks for.</summary>
public static class YearChoice
{
    private const int Earliest = 2020, Latest = 2200;

    /// <summary>The year of <c>?year=2026</c>, or this one where it names none that could be.</summary>
    public static FiscalYear Of(string? asked, FiscalYear now) =>
        int.TryParse(asked, System.Globalization.CultureInfo.InvariantCulture, out var start) && start is >= Earliest and <= Latest
            ? new FiscalYear(start)
            : now;
}

using System.Globalization;
using System.Text.RegularExpressions;
using AmaRulebook.Reading;
using AmaRulebook.Staff;
using MiniExcelLibs;
using Xunit;

namespace AmaRulebook.Reviews.Year;

public sealed class YearPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Fact]
    public async Task An_empty_year_says_so_and_a_year_that_never_was_too()
    {
        using var reader = await site.SignedIn(StaffRole.Reader, "石田 まとめ");

        var page = await reader.Get("/staff/year?year=2031");

        Assert.Contains("令和13年度", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("まだありません", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("石田 まとめ", page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_opens_and_its_export_is_in_the_log()
    {
        using var reader = await site.SignedIn(StaffRole.Reader, "=cmd()");

        var answer = await reader.Raw("/staff/year.xlsx?year=2026");

        using var file = new MemoryStream(answer.Body);
        Assert.Contains("項目", MiniExcel.GetSheetNames(file));
        file.Position = 0;
        var items = MiniExcel.Query(file, useHeaderRow: true, sheetName: "項目").Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(18, items.Count);
        Assert.Equal("計画段階 3番", items[8]["項目"]);
        using var parts = new System.IO.Compression.ZipArchive(new MemoryStream(answer.Body));
        List<string> sheets = [.. parts.Entries.Where(part => part.FullName.Contains("/worksheets/sheet", StringComparison.Ordinal)).Select(part =>
        {
            using var sheet = new StreamReader(part.Open());
            return sheet.ReadToEnd();
        })];
        Assert.DoesNotContain(sheets, sheet => Regex.IsMatch(sheet, "<(x:)?f[ >]"));

        // 「協働を考えている 1番」 is seen whole: each of its letters is as wide as two of Latin.
        var width = Regex.Match(sheets.Single(sheet => sheet.Contains("開いた回", StringComparison.Ordinal)), "col min=\"1\" max=\"1\" width=\"([0-9.]+)").Groups[1].Value;
        Assert.InRange(double.Parse(width, CultureInfo.InvariantCulture), 20, 60);
        using var administrator = await site.SignedIn(StaffRole.Administrator);
        Assert.Contains("協働プロジェクトの1年 令和8年度.xlsx", (await administrator.Get("/staff/log")).Document.Body!.TextContent, StringComparison.Ordinal);
    }
}

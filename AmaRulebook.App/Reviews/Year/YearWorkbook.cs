using System.Data;
using System.Globalization;
using AmaRulebook.Layout;
using AmaRulebook.Records.Exporting;

namespace AmaRulebook.Reviews.Year;

/// <summary>The year as an Excel workbook: a sheet a table. Numbers are numbers; all else is text and never a formula.</summary>
public static class YearWorkbook
{
    public static byte[] Of(YearReport report, string maker, string department)
    {
        using var book = new DataSet { Locale = CultureInfo.InvariantCulture };
        book.Tables.Add(Sheet(
            "まとめ",
            ["", "内容", "プロジェクト"],
            [
                ["年度", $"{report.Year.Title}（{report.Year.Start}年度）", ""],
                ["いつの数か", $"{report.At.FullDay()} {report.At.Time()}", ""],
                ["作成", $"{department} {maker}", ""],
                ["この年度に動いたプロジェクト", "", Value(report.Projects)],
                .. report.Breakdowns.SelectMany(Lines),
                .. report.Tables.Where(table => !table.IsTold).Select(table => (object[])[table.Title, CrossTable.Undivided, ""]),
                ["決まり", "3に満たない数は分けて出しません。表の※は、3未満の数か、出すと3未満の数が計算できてしまう数で、0のこともあります。", ""],
            ]));
        foreach (var table in report.Tables.Where(table => table.IsTold))
        {
            book.Tables.Add(Sheet(
                table.Title.Replace(" × ", "と", StringComparison.Ordinal),
                ["", .. table.Columns.Select(column => column.Label), "プロジェクト"],
                [
                    .. table.Rows.Select((row, at) => (object[])[row.Label, .. table.Cells[at].Select(Value), Value(row.Projects)]),
                    ["プロジェクト", .. table.Columns.Select(column => Value(column.Projects)), Value(report.Projects)],
                ]));
        }

        book.Tables.Add(Sheet(
            "項目",
            ["項目", "文", "開いた回", "答えが分かれた回", "分かれた割合(%)", "開いていた日数（中央値）"],
            report.Items.Select(item => (object[])
            [
                item.Place, item.Title, Number(item.Opened, item.OpenedText), Number(item.Split, item.SplitText),
                item.SplitShare is { } share ? Math.Round(share, 1) : item.ShareText,
                item.OpenDays is { } days ? Math.Round(days, 1) : item.DaysText,
            ])));
        return WorkbookFile.Write(book, hasFilters: false);
    }

    private static IEnumerable<object[]> Lines(Breakdown breakdown) => breakdown.Lines.Count == 0
        ? [[breakdown.Title, Breakdown.Undivided, ""]]
        : breakdown.Lines.Select(line => (object[])[$"{breakdown.Title}{(breakdown.Overlaps ? "（重なりあり）" : "")}", line.Label, Value(line.Projects)]);

    private static object Value(ProjectCount number) => Number(number.Told, number.Text);

    private static object Number(int? told, string text) => told is { } count ? count : text;

    private static DataTable Sheet(string name, IEnumerable<string> columns, IEnumerable<object[]> rows)
    {
        var sheet = new DataTable(name) { Locale = CultureInfo.InvariantCulture };
        foreach (var column in columns)
        {
            sheet.Columns.Add(column.Length == 0 ? " " : column, typeof(object));
        }

        foreach (var row in rows)
        {
            sheet.Rows.Add(row);
        }

        return sheet;
    }
}

using System.Data;
using System.Globalization;
using MiniExcelLibs.Attributes;

namespace AmaRulebook.Records.Exporting;

/// <summary>Columns as wide as what stands in them: MiniExcel counts letters, and those of Japanese take up two.</summary>
public static class ColumnWidths
{
    /// <summary>No column is wider, in letters: longer cells break into lines.</summary>
    public const double Widest = 60;

    /// <summary>Those of a workbook; columns of the same name are alike in all its sheets.</summary>
    public static DynamicExcelColumn[] Of(DataSet book) =>
    [
        .. book.Tables.Cast<DataTable>().SelectMany(sheet => sheet.Columns.Cast<DataColumn>())
            .GroupBy(column => column.ColumnName)
            .Select(same => new DynamicExcelColumn(same.Key) { Width = Math.Min(Widest, same.Max(WidthOf)) }),
    ];

    private static double WidthOf(DataColumn column) => 2 + column.Table!.Rows.Cast<DataRow>()
        .Select(row => Convert.ToString(row[column], CultureInfo.InvariantCulture) ?? "").Append(column.ColumnName)
        .SelectMany(text => text.Split('\n'))
        .Max(line => line.Sum(letter => letter < '\u2000' ? 1 : 2));
}

using System.Data;
using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace AmaRulebook.Records.Exporting;

/// <summary>All tables of an export as an Excel workbook. Every cell is of the type text: none is ever a formula.</summary>
public static class WorkbookFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Of(IReadOnlyList<ExportTable> tables)
    {
        using var sheets = new DataSet { Locale = CultureInfo.InvariantCulture };
        foreach (var table in tables)
        {
            sheets.Tables.Add(Sheet(table));
        }

        return Write(sheets, hasFilters: true);
    }

    /// <summary>A workbook with a sheet a table: columns as wide as their text, the row of headings held in view, laid out for A4.</summary>
    /// <param name="book">Its tables; their names are those of the sheets.</param>
    /// <param name="hasFilters">Whether the rows can be narrowed down by the headings.</param>
    public static byte[] Write(DataSet book, bool hasFilters)
    {
        using var file = new MemoryStream();
        file.SaveAs(book, configuration: new OpenXmlConfiguration
        {
            AutoFilter = hasFilters,
            FreezeRowCount = 1,
            FastMode = true,
            EnableAutoWidth = true,
            MinWidth = 8,
            MaxWidth = ColumnWidths.Widest,
            StyleOptions = new OpenXmlStyleOptions { WrapCellContents = true },
            DynamicColumns = ColumnWidths.Of(book),
        });
        WorkbookPages.LayOut(file);
        return file.ToArray();
    }

    private static DataTable Sheet(ExportTable table)
    {
        var sheet = new DataTable(table.Name) { Locale = CultureInfo.InvariantCulture };
        foreach (var column in table.Columns)
        {
            sheet.Columns.Add(column, typeof(string));
        }

        foreach (var row in table.Rows)
        {
            sheet.Rows.Add([.. row.Select(text => (object)CellText.Clean(text))]);
        }

        return sheet;
    }
}

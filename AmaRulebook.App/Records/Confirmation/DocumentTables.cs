using DocumentFormat.OpenXml.Wordprocessing;
using static AmaRulebook.Records.Confirmation.DocumentText;
using Styles = AmaRulebook.Records.Confirmation.DocumentStyles;

namespace AmaRulebook.Records.Confirmation;

/// <summary>
/// The tables of the document. A row of headings stands again on every page that a table runs over, and no row is cut by the
/// end of a page.
/// </summary>
internal static class DocumentTables
{
    /// <summary>The width between the margins, in twentieths of a point.</summary>
    private const int Width = 9070;

    /// <summary>A table with a row of headings.</summary>
    public static Table Headed(string style, IReadOnlyList<(string Heading, int Share)> columns, IEnumerable<TableRow> rows) =>
        Of(style, [.. columns.Select(column => column.Share)], hasHead: true, rows.Prepend(new TableRow(
            [new TableRowProperties(new TableHeader()), .. columns.Select(column => Cell(Paragraph(Styles.Head, column.Heading)))])));

    /// <summary>A table whose first column names what stands beside it.</summary>
    public static Table Named(IEnumerable<(string Name, string Text)> rows) => Of(Styles.Table, [22, 78], hasHead: false, rows.Select(row =>
        new TableRow(Cell(Paragraph(Styles.Head, row.Name)), Text(row.Text))));

    /// <summary>A cell with what somebody wrote, or 未定.</summary>
    public static TableCell Text(string text) => Cell(
        string.IsNullOrWhiteSpace(text) ? [Paragraph(Styles.SmallOpen, ConfirmationDocument.Open)] : [.. Paragraphs(Styles.Cell, text)]);

    public static TableCell Cell(params Paragraph[] paragraphs) => new(paragraphs);

    private static Table Of(string style, IReadOnlyList<int> shares, bool hasHead, IEnumerable<TableRow> rows) => new(
    [
        new TableProperties(
            new TableStyle { Val = style },
            new TableWidth { Width = $"{Width}", Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = hasHead ? "0620" : "0680", FirstRow = hasHead, FirstColumn = !hasHead, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
        new TableGrid(shares.Select(share => new GridColumn { Width = $"{Width * share / 100}" })),
        .. rows.Select(row => Whole(WithWidths(row, shares))),
    ]);

    /// <summary>The properties of a row stand first in it.</summary>
    private static TableRow Whole(TableRow row)
    {
        var properties = row.TableRowProperties ?? row.PrependChild(new TableRowProperties());
        properties.PrependChild(new CantSplit());
        return row;
    }

    private static TableRow WithWidths(TableRow row, IReadOnlyList<int> shares)
    {
        foreach (var (cell, share) in row.Elements<TableCell>().Zip(shares))
        {
            cell.PrependChild(new TableCellProperties(
                new TableCellWidth { Width = $"{Width * share / 100}", Type = TableWidthUnitValues.Dxa }));
        }

        return row;
    }
}

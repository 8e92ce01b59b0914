using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AmaRulebook.Records.Exporting;

/// <summary>How a workbook comes out of a printer: A4 across, all columns beside each other. MiniExcel leaves that to the printer.</summary>
internal static class WorkbookPages
{
    private const uint A4 = 9;
    private const string Face = "游ゴシック";

    /// <summary>Lays out every sheet of a workbook that is already written: on paper, in a Japanese face, each text from the top of its cell.</summary>
    public static void LayOut(Stream file)
    {
        using var package = SpreadsheetDocument.Open(file, isEditable: true);
        Dress(package.WorkbookPart!.WorkbookStylesPart!.Stylesheet!);
        foreach (var part in package.WorkbookPart!.WorksheetParts)
        {
            var sheet = part.Worksheet!;
            sheet.SheetProperties ??= new SheetProperties();
            sheet.SheetProperties.PageSetupProperties = new PageSetupProperties { FitToPage = true };
            sheet.AddChild(new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
            sheet.AddChild(new HeaderFooter { OddFooter = new OddFooter("&C&A　&P / &N") });
        }
    }

    private static void Dress(Stylesheet styles)
    {
        foreach (var name in styles.Fonts!.Descendants<FontName>())
        {
            name.Val = Face;
        }

        foreach (var format in styles.CellFormats!.Elements<CellFormat>())
        {
            format.Alignment ??= new Alignment();
            format.Alignment.Vertical = VerticalAlignmentValues.Top;
        }
    }
}

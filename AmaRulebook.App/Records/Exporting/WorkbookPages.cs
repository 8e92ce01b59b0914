using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AmaRulebook.Records.Exporting;

/// <summary>How a workbook comes out of a printer: A4 across, all columns beside each other. MiniExcel leaves that to the printer.</summary>
internal static class WorkbookPages
{
    private const uint A4 = 9;

    /// <summary>Lays out every sheet of a workbook that is already written.</summary>
    public static void LayOut(Stream file)
    {
        using var package = SpreadsheetDocument.Open(file, isEditable: true);
        foreach (var part in package.WorkbookPart!.WorksheetParts)
        {
            var sheet = part.Worksheet!;
            sheet.SheetProperties ??= new SheetProperties();
            sheet.SheetProperties.PageSetupProperties = new PageSetupProperties { FitToPage = true };
            sheet.AddChild(new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
            sheet.AddChild(new HeaderFooter { OddFooter = new OddFooter("&C&A　&P / &N") });
        }
    }
}

using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;

namespace AmaRulebook.Records.Exporting;

/// <summary>The files of an export, read back.</summary>
internal static class Files
{
    /// <summary>The rows of a sheet, as a reader of workbooks finds them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Sheet(byte[] workbook, string name)
    {
        using var file = new MemoryStream(workbook);
        return
        [
            .. file.Query(sheetName: name).Cast<IDictionary<string, object?>>()
                .Select(row => (IReadOnlyList<string>)[.. row.Values.Select(value => value?.ToString() ?? "")]),
        ];
    }

    public static IReadOnlyList<string> SheetNames(byte[] workbook)
    {
        using var file = new MemoryStream(workbook);
        return file.GetSheetNames();
    }

    /// <summary>What Excel would complain about.</summary>
    public static IReadOnlyList<string> Errors(byte[] workbook)
    {
        using var file = new MemoryStream(workbook);
        using var package = SpreadsheetDocument.Open(file, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>All parts of a workbook as they stand in it.</summary>
    public static string Source(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        var all = new StringBuilder();
        foreach (var part in archive.Entries)
        {
            using var reader = new StreamReader(part.Open());
            all.AppendLine(reader.ReadToEnd());
        }

        return all.ToString();
    }

    /// <summary>Every text that is in any file of an export.</summary>
    public static string All(ProjectExport export) => string.Concat(
        Encoding.UTF8.GetString(JsonFile.Of(export)),
        Encoding.UTF8.GetString(CsvFile.Of(export)),
        Source(WorkbookFile.Of(ExportTables.Of(export))));
}

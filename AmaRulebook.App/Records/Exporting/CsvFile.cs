using System.Text;

namespace AmaRulebook.Records.Exporting;

/// <summary>
/// The answers as CSV (RFC 4180), for spreadsheets: UTF-8 with a byte order mark, by which Excel knows it, and with CRLF. Every
/// field is quoted, and guarded against being taken for a formula.
/// </summary>
public static class CsvFile
{
    public static byte[] Of(ProjectExport export)
    {
        var table = ExportTables.Answers(export);
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            text.AppendJoin(',', row.Select(Field)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Field(string text) => $"\"{CellText.Guarded(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

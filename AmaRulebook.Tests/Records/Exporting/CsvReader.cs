using System.Text;
using Xunit;

namespace AmaRulebook.Records.Exporting;

/// <summary>Reads CSV as RFC 4180 has it, and nothing that it has not.</summary>
internal static class CsvReader
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(byte[] file)
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], file.Take(3));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.AsSpan(3));
        var (rows, row) = (new List<IReadOnlyList<string>>(), new List<string>());
        for (var at = 0; at < text.Length;)
        {
            Assert.Equal('"', text[at++]);
            var field = new StringBuilder();
            for (; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
            {
                at += text[at] == '"' ? 1 : 0;
                field.Append(text[at]);
            }

            row.Add(field.ToString());
            at++;
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add(row);
            row = [];
        }

        Assert.Empty(row);
        return rows;
    }
}

using System.Text;

namespace AmaRulebook.Records.Exporting;

/// <summary>Text that people gave, made fit for a cell: whatever it says, it is shown and never carried out.</summary>
public static class CellText
{
    /// <summary>Excel keeps this many characters in a cell.</summary>
    public const int Longest = 32_767;

    private const string Starts = "=+-@\t\r\n＝＋－＠";

    /// <summary>
    /// Without what a file can't hold or a reader should not meet: control characters but tab and line end, unpaired
    /// surrogates, noncharacters, and the marks that turn the direction of writing. Line ends become one character.
    /// </summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (rune.Value != Rune.ReplacementChar.Value && !IsUnfit(rune.Value) && clean.Length < Longest)
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    /// <summary>
    /// For a format without types, such as CSV: what a spreadsheet would take for a formula gets a leading apostrophe. The
    /// wide forms count too, since Excel in Japanese reads them alike (OWASP, CSV injection).
    /// </summary>
    public static string Guarded(string? text) =>
        Clean(text) is { Length: > 0 } clean ? Starts.Contains(clean[0], StringComparison.Ordinal) ? $"'{clean}" : clean : "";

    private static bool IsUnfit(int point) =>
        (point < ' ' && point is not ('\n' or '\t'))
        || point is (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (point & 0xFFFE) == 0xFFFE;
}

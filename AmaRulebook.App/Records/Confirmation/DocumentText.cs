using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AmaRulebook.Records.Confirmation;

/// <summary>
/// Text as a Word document can hold it: without what XML forbids (NUL, U+FFFE, lone surrogates) and without what turns the
/// writing of its neighbours round (bidirectional overrides and isolates).
/// </summary>
public static class DocumentText
{
    /// <summary>The same text without such characters; line ends become one character.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(text[at]).Append(text[++at]);
            }
            else if (XmlConvert.IsXmlChar(text[at]) && !TurnsWriting(text[at]))
            {
                clean.Append(text[at]);
            }
        }

        return clean.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }

    /// <summary>A paragraph a line, all of one style.</summary>
    public static IEnumerable<Paragraph> Paragraphs(string style, string text) =>
        Clean(text).Split('\n').Select(line => Styled(style, Pieces(line)));

    /// <summary>One paragraph, of one line.</summary>
    public static Paragraph Paragraph(string style, string text) => Styled(style, Pieces(Clean(text).Replace('\n', ' ')));

    /// <summary>One paragraph of given pieces.</summary>
    public static Paragraph Styled(string style, params OpenXmlElement[] pieces) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. pieces]);

    private static OpenXmlElement[] Pieces(string line) =>
    [
        .. line.Split('\t').SelectMany((piece, index) => new OpenXmlElement?[]
        {
            index > 0 ? new Run(new TabChar()) : null,
            piece.Length > 0 ? new Run(new Text(piece) { Space = SpaceProcessingModeValues.Preserve }) : null,
        }).OfType<OpenXmlElement>(),
    ];

    private static bool TurnsWriting(char unit) => unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

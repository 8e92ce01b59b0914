using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AmaRulebook.Records.Confirmation;

/// <summary>A Word file as somebody who opens it finds it.</summary>
public sealed class WordFile : IDisposable
{
    private readonly MemoryStream stream;
    private readonly WordprocessingDocument package;

    public WordFile(byte[] file) => (stream, package) = Open(file);

    public MainDocumentPart Main => package.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    /// <summary>All its paragraphs, those of tables too.</summary>
    public IReadOnlyList<string> Lines => [.. Body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];

    public string Text => string.Join('\n', Lines);

    public IReadOnlyList<Table> Tables => [.. Body.Elements<Table>()];

    /// <summary>What Office of three generations would complain about.</summary>
    public IReadOnlyList<string> Errors =>
    [
        .. new[] { FileFormatVersions.Office2016, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }
            .SelectMany(version => new OpenXmlValidator(version).Validate(package))
            .Select(error => $"{error.Path?.XPath}: {error.Description}"),
    ];

    public static IReadOnlyList<string> Cells(TableRow row) => [.. row.Elements<TableCell>().Select(cell => cell.InnerText)];

    public void Dispose()
    {
        package.Dispose();
        stream.Dispose();
    }

    private static (MemoryStream Stream, WordprocessingDocument Package) Open(byte[] file)
    {
        var stream = new MemoryStream(file);
        return (stream, WordprocessingDocument.Open(stream, isEditable: false));
    }
}

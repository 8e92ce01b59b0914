using System.Text;
using System.Xml;
using System.Xml.Linq;
using AmaRulebook.Content.Files;
using AmaRulebook.Content.Markup;

namespace AmaRulebook.Content.Figures;

/// <summary>Reads a file of <c>figures/</c>. It declares no entity and reaches no other file: a document type is refused.</summary>
internal static class FigureReader
{
    /// <summary>The largest figure, in bytes of UTF-8: it travels with its page.</summary>
    public const int Limit = 16 * 1024;

    private static readonly XmlReaderSettings Strict = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
    };

    /// <summary>The figure, or null and every problem that stands in its way.</summary>
    public static Figure? Read(ContentFile file, FileProblems problems)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (!Ids.IsName(name))
        {
            problems.Add(0, $"図のファイルの名前「{name}」は使えません。半角の小文字、数字、「-」で付けてください。");
            return null;
        }

        if (Encoding.UTF8.GetByteCount(file.Text) > Limit)
        {
            problems.Add(0, "図のファイルが16KBを超えています。形や文字を減らしてください。");
            return null;
        }

        return Parse(file.Text, problems) is { } document && new FigureCheck(problems).Passes(document)
            ? new Figure(name, Words(document, "title"), Words(document, "desc"), FigureWriter.Write(document.Root!))
            : null;
    }

    private static XDocument? Parse(string text, FileProblems problems)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Strict);
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            var type = LineOfType(text);
            problems.Add(type ?? fault.LineNumber, type is not null
                ? "「<!DOCTYPE …>」は使えません。消してください。"
                : "SVGとして読めません。タグの閉じ忘れと、「&」や「<」の書き方（「&amp;」「&lt;」）を確かめてください。");
            return null;
        }
    }

    // The parser refuses a document type without saying where.
    private static int? LineOfType(string text) => text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        ? 1 + text.AsSpan(0, at).Count('\n')
        : null;

    private static string Words(XDocument document, string element) =>
        CjkText.OneLine(document.Root!.Elements().First(child => child.Name.LocalName == element).Value);
}

using System.Net;
using System.Text;
using System.Xml.Linq;
using AmaRulebook.Content.Markup;

namespace AmaRulebook.Content.Figures;

/// <summary>Writes a drawing that passed the check as HTML: without indentation and comments, its ids open for a place.</summary>
internal static class FigureWriter
{
    private const string Reference = "url(#";

    public static string Write(XElement root)
    {
        var html = new StringBuilder(
            $"""<svg viewBox="{root.Attribute("viewBox")!.Value}" role="img" aria-labelledby="{Figure.Place}title {Figure.Place}desc">""");
        foreach (var child in root.Elements())
        {
            Append(html, child);
        }

        return html.Append("</svg>").ToString();
    }

    private static void Append(StringBuilder html, XElement element)
    {
        var name = element.Name.LocalName;
        html.Append('<').Append(name);
        if (name is "title" or "desc")
        {
            html.Append(" id=\"").Append(Figure.Place).Append(name).Append('"');
        }

        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            html.Append(' ').Append(attribute.Name.LocalName)
                .Append("=\"").Append(WebUtility.HtmlEncode(Placed(attribute))).Append('"');
        }

        if (element.IsEmpty || !element.Nodes().Any())
        {
            html.Append("/>");
            return;
        }

        html.Append('>');
        AppendContent(html, element);
        html.Append("</").Append(name).Append('>');
    }

    private static void AppendContent(StringBuilder html, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
            {
                Append(html, child);
            }
            else if (node is XText text)
            {
                html.Append(WebUtility.HtmlEncode(CjkText.OneLine(text.Value)));
            }
        }
    }

    private static string Placed(XAttribute attribute) => attribute.Name.LocalName switch
    {
        "id" => Figure.Place + attribute.Value,
        "marker-start" or "marker-end" => attribute.Value.Insert(Reference.Length, $"{Figure.Place}"),
        _ => CjkText.OneLine(attribute.Value),
    };
}

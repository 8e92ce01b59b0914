using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AmaRulebook.Content.Markup;

/// <summary>
/// Writes tables that can be heard and folded: every cell belongs to the header of its row and of its column, and
/// carries the column's name, which narrow screens show beside it.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.WriteLine("""<div class="table"><table>""");
        string[] columns = [];
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader)
            {
                columns = [.. row.Select(PlainText.Of)];
                renderer.Write("<thead>");
                WriteRow(renderer, row, _ => ("th", """ scope="col">"""));
                renderer.WriteLine("</thead>").WriteLine("<tbody>");
            }
            else
            {
                WriteRow(renderer, row, column => column == 0
                    ? ("th", """ scope="row">""")
                    : ("td", $""" data-label="{Escaped(columns.ElementAtOrDefault(column))}">"""));
            }
        }

        renderer.WriteLine("</tbody></table></div>");
    }

    private static void WriteRow(HtmlRenderer renderer, TableRow row, Func<int, (string Tag, string Attributes)> open)
    {
        renderer.Write("<tr>");
        for (var column = 0; column < row.Count; column++)
        {
            var (tag, attributes) = open(column);
            renderer.Write($"<{tag}{attributes}");
            WriteCell(renderer, (TableCell)row[column]);
            renderer.Write($"</{tag}>");
        }

        renderer.WriteLine("</tr>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell)
    {
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell is [ParagraphBlock];
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = outer;
    }

    private static string Escaped(string? text) => System.Net.WebUtility.HtmlEncode(text ?? "");
}

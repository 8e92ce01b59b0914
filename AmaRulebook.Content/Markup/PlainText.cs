using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmaRulebook.Content.Markup;

/// <summary>The words of a document without its markup; blocks stand on lines of their own.</summary>
internal static class PlainText
{
    public static string Of(IEnumerable<Block> blocks) =>
        string.Join('\n', blocks.Select(Of).Where(text => text.Length > 0));

    public static string Of(Block block) => block switch
    {
        TableRow row => string.Join(' ', row.Select(Of).Where(text => text.Length > 0)),
        ContainerBlock container => Of((IEnumerable<Block>)container),
        LeafBlock { Inline: { } inline } => Of(inline).Trim(),
        _ => "",
    };

    public static string Of(Inline inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(text, child);
                }

                break;
        }
    }
}

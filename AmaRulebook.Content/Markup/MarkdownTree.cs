using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmaRulebook.Content.Markup;

/// <summary>Walks a document upwards, across the border between inlines and blocks.</summary>
internal static class MarkdownTree
{
    public static MarkdownObject? ParentOf(MarkdownObject node) => node switch
    {
        Block block => block.Parent,
        ContainerInline { Parent: null } root => root.ParentBlock,
        Inline inline => inline.Parent,
        _ => null,
    };
}

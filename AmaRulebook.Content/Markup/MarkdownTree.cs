using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmaRulebook.Content.Markup;

/// <summary>Walks a document across the border between blocks and inlines.</summary>
internal static class MarkdownTree
{
    public static MarkdownObject? ParentOf(MarkdownObject node) => node switch
    {
        Block block => block.Parent,
        ContainerInline { Parent: null } root => root.ParentBlock,
        Inline inline => inline.Parent,
        _ => null,
    };

    /// <summary>The blocks and all that is in them. (Markdig's own walk stops at a paragraph that it starts from.)</summary>
    public static IEnumerable<MarkdownObject> All(IEnumerable<Block> blocks) => blocks.SelectMany(block =>
        (block is LeafBlock { Inline: { } inline } ? inline.Descendants() : block.Descendants()).Prepend(block));
}

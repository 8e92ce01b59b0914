using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace AmaRulebook.Content.Markup;

/// <summary>
/// The one Markdown dialect of the content: headings, paragraphs, lists, quotations, pipe tables, the boxes, emphasis
/// and links. Attributes in braces, HTML and code stay text.
/// </summary>
internal static class RulebookMarkdown
{
    /// <summary>Deeper lists than this nobody reads; far below what would exhaust a stack.</summary>
    public const int DeepestLevel = 24;

    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>The document with its soft line breaks mended, or null and a problem.</summary>
    public static MarkdownDocument? Parse(string text, FileProblems problems)
    {
        try
        {
            var document = Markdown.Parse(text, Pipeline);
            if (!IsDeeperThan(document, DeepestLevel))
            {
                LineBreaks.Mend(document);
                return document;
            }
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting; it has no exception type of its own.
        }

        problems.Add(0, "箇条書きや記号の入れ子が深すぎて読めません。「>」や「**」が続いている所を直してください。");
        return null;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestLevel }
            .DisableHtml()
            .UsePipeTables()
            .UseCjkFriendlyEmphasis()
            .UsePreciseSourceLocation();
        builder.BlockParsers.AddIfNotAlready<CustomContainerParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        return builder.Build();
    }

    // Not recursive: the document may be as deep as its author was hostile.
    private static bool IsDeeperThan(MarkdownDocument document, int limit)
    {
        foreach (var node in document.Descendants())
        {
            var depth = 0;
            for (var above = MarkdownTree.ParentOf(node); above is not null; above = MarkdownTree.ParentOf(above))
            {
                if (++depth > limit * 2)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmaRulebook.Content.Markup;

/// <summary>What may not stand under a heading, wherever it is.</summary>
internal static class BlockRules
{
    public static void Check(IReadOnlyList<Block> blocks, FileProblems problems)
    {
        foreach (var node in MarkdownTree.All(blocks))
        {
            if (Refusal(node) is { } message)
            {
                problems.Add(node.Line + 1, message);
            }
        }
    }

    private static string? Refusal(MarkdownObject node) => node switch
    {
        HeadingBlock { IsSetext: true } => "文のすぐ下の「---」の線は見出しになってしまいます。線の前に空の行を入れるか、線を消してください。",
        HeadingBlock => "見出しは、箇条書きや囲みの中には置けません。囲みの終わりの「:::」を忘れていないかも確かめてください。",
        LinkInline { IsImage: true } => "画像は使えません。「![…](…)」を消してください。図は「::: figure」で置けます。",
        CustomContainer { Parent: not MarkdownDocument } => "囲みの中や箇条書きの中に「:::」の囲みは置けません。前の囲みの終わりの「:::」を確かめてください。",
        CustomContainer { ClosingFencedCharCount: 0 } => "この囲みが閉じていません。囲みの終わりに「:::」だけの行を書いてください。",
        CustomContainer box => BoxName.Refusal(box),
        ListItemBlock { Count: 0 } => "中身のない箇条書きの項目があります。文を書くか、消してください。",
        _ => null,
    };
}

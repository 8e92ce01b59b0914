using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AmaRulebook.Content.Markup;

/// <summary>The small sign at the end of a point that links to the point itself.</summary>
internal sealed class PermalinkInline(string target) : LeafInline
{
    public string Target => target;
}

/// <summary>Writes it; it has no words of its own, so plain text passes it over.</summary>
internal sealed class PermalinkRenderer : HtmlObjectRenderer<PermalinkInline>
{
    protected override void Write(HtmlRenderer renderer, PermalinkInline link) =>
        renderer.Write($"""<a class="anchor" href="#{link.Target}" aria-label="この項目へのリンク">#</a>""");
}

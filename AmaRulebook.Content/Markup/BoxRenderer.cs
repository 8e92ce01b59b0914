using AmaRulebook.Content.Figures;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AmaRulebook.Content.Markup;

/// <summary>Writes the boxes; a caution's heading stands one level below the section it is in.</summary>
internal sealed class BoxRenderer(int sectionLevel) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer box)
    {
        if (BoxName.IsCaution(box))
        {
            var heading = $"h{sectionLevel + 1}";
            renderer.Write($"""<section class="caution"><{heading}>{BoxName.Heading(box)}</{heading}>""").WriteLine();
            renderer.WriteChildren(box);
            renderer.WriteLine("</section>");
        }
        else if (BoxName.IsFigure(box))
        {
            renderer.Write(FigurePlaces.Slot(BoxName.Argument(box))).Write("<figcaption>");
            WriteCaption(renderer, box);
            renderer.WriteLine("</figcaption></figure>");
        }
        else
        {
            renderer.WriteLine("""<div class="note">""");
            renderer.WriteChildren(box);
            renderer.WriteLine("</div>");
        }
    }

    private static void WriteCaption(HtmlRenderer renderer, CustomContainer box)
    {
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(box);
        renderer.ImplicitParagraph = outer;
    }
}

using System.Text.Encodings.Web;
using AmaRulebook.Content;
using Microsoft.AspNetCore.Components;

namespace AmaRulebook.Layout;

/// <summary>
/// Texts with ふりがな where this browser asks for it, written into the component that shows them: a component of its own for
/// each text, such as <see cref="Furigana"/>, costs every open page 2 KB.
/// </summary>
public sealed class Ruby(RulebookSource source, HtmlEncoder encoder)
{
    /// <summary>What the browser's cookie said when the page was loaded.</summary>
    public bool IsOn { get; set; }

    /// <summary>A text. What it names keeps its name: the text itself stands beside the one to be seen.</summary>
    public MarkupString Of(string? text)
    {
        var html = encoder.Encode(text ?? "");
        return (MarkupString)(IsOn ? Beside(html, source.Current) : html);
    }

    /// <summary>A text as HTML, to be named by, and beside it the same with its readings, to be seen.</summary>
    public static string Beside(string html, Rulebook book) =>
        $"<span class=\"hidden\">{html}</span><span aria-hidden=\"true\">{book.Readings.AnnotateHtml(html)}</span>";

    /// <summary>Safe HTML in the place of a text.</summary>
    public MarkupString OfHtml(string html) => (MarkupString)(IsOn ? source.Current.Readings.AnnotateHtml(html) : html);
}

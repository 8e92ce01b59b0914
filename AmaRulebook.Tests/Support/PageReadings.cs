using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmaRulebook.Content;
using AmaRulebook.Layout;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AmaRulebook.Support;

/// <summary>ふりがな in a component under test.</summary>
public static class PageReadings
{
    /// <summary>Lets components put readings to their words.</summary>
    public static void AddReadings(this BunitContext context)
    {
        context.Services.AddSingleton(RulebookSource.Open(Checkout.Content, RealBook.Current, TimeProvider.System));
        context.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        context.Services.AddScoped<Ruby>();
    }

    /// <summary>As a browser that asks for them.</summary>
    public static void TurnReadingsOn(this BunitContext context)
    {
        context.RenderTree.TryAdd<CascadingValue<bool>>(
            value => value.Add(cascading => cascading.Name, Furigana.Choice).Add(cascading => cascading.Value, true));
        context.Services.GetRequiredService<Ruby>().IsOn = true;
    }

    /// <summary>The texts with kanji that are seen without readings, but for what people gave or wrote.</summary>
    public static IReadOnlyList<string> WithoutReadings(this INodeList nodes) =>
    [
        .. nodes.SelectMany(node => node.GetDescendantsAndSelf()).OfType<IText>()
            .Where(text => text.Data.Any(letter => letter is >= '\u3400' and <= '\u9fff') && !text.GetAncestors().OfType<IElement>().Any(IsApart))
            .Select(text => text.Data.Trim()),
    ];

    private static bool IsApart(IElement element) =>
        element.LocalName is "ruby" or "bdi" or "textarea" or "option" or "caption" or "svg"
        || element.ClassList.Contains("text") || element.ClassList.Contains("hidden") || element.ClassList.Contains("dot");
}

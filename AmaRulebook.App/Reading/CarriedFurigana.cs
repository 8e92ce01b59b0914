using System.Net;
using System.Text.RegularExpressions;
using AmaRulebook.Layout;

namespace AmaRulebook.Reading;

/// <summary>
/// From a page with ふりがな one reads on with it, without a script too: its links to other reading pages and its searches
/// ask for it.
/// </summary>
public static partial class CarriedFurigana
{
    /// <summary>A finished page whose links and searches lead on to pages with ふりがな.</summary>
    public static string Into(string html) => Search().Replace(
        Link().Replace(html, link => $"{link.Groups[1].Value}{WebUtility.HtmlEncode(To(WebUtility.HtmlDecode(link.Groups[2].Value)))}"),
        $"""$0<input type="hidden" name="{FuriganaChoice.Key}" value="{FuriganaChoice.On}">""");

    /// <summary>A root-absolute address with ふりがな; one that says so already stays as it is.</summary>
    public static string To(string address)
    {
        var choice = $"{FuriganaChoice.Key}={FuriganaChoice.On}";
        var end = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment ? fragment : address.Length;
        var (page, place) = (address[..end], address[end..]);
        return page.EndsWith(choice, StringComparison.Ordinal)
            ? address
            : $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{choice}{place}";
    }

    // The pages of projects are told by a cookie.
    [GeneratedRegex("""(<a\b[^>]*?\shref=")(/(?!/|(?:projects|join|me|open|staff|assets)\b)[^"]*)""")]
    private static partial Regex Link();

    [GeneratedRegex("""<form class="search"[^>]*>""")]
    private static partial Regex Search();
}

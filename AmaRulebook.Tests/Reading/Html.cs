using System.Net;
using System.Text.RegularExpressions;

namespace AmaRulebook.Reading;

/// <summary>What tests read out of a page's source.</summary>
public static class Html
{
    public static IReadOnlyList<string> Attributes(string html, string name) =>
        [.. Regex.Matches(html, $"\\s{name}=\"([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    /// <summary>The part inside &lt;main&gt;, without its tags, decoded.</summary>
    public static string MainText(string html) =>
        WebUtility.HtmlDecode(Regex.Replace(Regex.Match(html, "<main[\\s\\S]*?</main>").Value, "<[^>]+>", ""));
}

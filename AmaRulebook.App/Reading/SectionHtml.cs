using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AmaRulebook.Reading;

/// <summary>What the reading pages add to a section's HTML: a link to each of its numbered points.</summary>
public static partial class SectionHtml
{
    /// <summary>Puts a link before the text of every point; its number is the one it has in its own list.</summary>
    public static string WithPointLinks(string html)
    {
        var number = 0;
        var result = new StringBuilder(html.Length * 2);
        var end = 0;
        foreach (Match match in ListStartOrPoint().Matches(html))
        {
            result.Append(html, end, match.Index + match.Length - end);
            end = match.Index + match.Length;
            if (!match.Groups["id"].Success)
            {
                number = 0;
                continue;
            }

            number++;
            var id = match.Groups["id"].Value;
            result.Append(CultureInfo.InvariantCulture, $"<a class=\"point\" href=\"#{id}\" aria-label=\"項目{number}へのリンク\">{number}</a>");
        }

        return result.Append(html, end, html.Length - end).ToString();
    }

    [GeneratedRegex("<ol[ >]|<li id=\"(?<id>[0-9a-z-]+)\">(?:\\s*<p>)?")]
    private static partial Regex ListStartOrPoint();
}

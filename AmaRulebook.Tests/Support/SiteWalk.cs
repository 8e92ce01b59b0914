using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;

namespace AmaRulebook.Support;

/// <summary>Finds every reading page of a running site, so that a test over all of them misses none that is added.</summary>
public static partial class SiteWalk
{
    private static readonly ConcurrentDictionary<Uri, Lazy<Task<IReadOnlyList<string>>>> Found = new();

    /// <summary>The paths that links lead to from the front page, as far as they are pages that are kept and revalidated.</summary>
    public static Task<IReadOnlyList<string>> ReadingPages(Uri site) =>
        Found.GetOrAdd(site, address => new(() => Walk(address))).Value;

    private static async Task<IReadOnlyList<string>> Walk(Uri site)
    {
        using var client = new HttpClient { BaseAddress = site };
        var pages = new List<string>();
        var known = new HashSet<string>(["/", "/search"]);
        var waiting = new Queue<string>(known);
        while (waiting.TryDequeue(out var path))
        {
            using var answer = await client.GetAsync(path);
            if (answer.Headers.ETag is null || answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            pages.Add(path);
            foreach (Match link in Link().Matches(await answer.Content.ReadAsStringAsync()))
            {
                var target = WebUtility.HtmlDecode(link.Groups[1].Value);
                if (known.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        return pages;
    }

    // Within the site, and without the query that only asks the same page something.
    [GeneratedRegex("<a[^>]* href=\"(/(?!projects|join|me/|staff|open/|assets)[^\"#?]*)")]
    private static partial Regex Link();
}

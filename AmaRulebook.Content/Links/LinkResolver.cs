using AmaRulebook.Content.Markup;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmaRulebook.Content.Links;

/// <summary>
/// Gives every link of a text its address on the site, and what paper shows of it (<c>data-cite</c>); a link that leads
/// nowhere is a problem.
/// </summary>
/// <param name="targets">The places that have an id.</param>
/// <param name="pages">Addresses of the chapters' and the stages' pages.</param>
internal sealed class LinkResolver(LinkTargets targets, IReadOnlyCollection<string> pages)
{
    public void Resolve(IReadOnlyList<Block> blocks, FileProblems problems)
    {
        foreach (var node in MarkdownTree.All(blocks))
        {
            if (node is LinkInline { IsImage: false } link)
            {
                Cite(link);
                link.Url = Resolve(link, link.Url ?? "", problems);
            }
            else if (node is AutolinkInline { IsEmail: false } address)
            {
                address.Url = Resolve(address, address.Url, problems);
            }
        }
    }

    // An address that stands between angle brackets can be read on paper already.
    private void Cite(LinkInline link)
    {
        var url = link.Url ?? "";
        var citation = LinkAddress.IsExternal(url) ? url : url.StartsWith('#') ? targets.Find(url[1..])?.Citation : null;
        if (citation is { Length: > 0 })
        {
            link.GetAttributes().AddProperty("data-cite", citation);
        }
    }

    private string Resolve(Inline link, string url, FileProblems problems)
    {
        if (LinkAddress.IsExternal(url))
        {
            link.GetAttributes().AddProperty("rel", "noopener");
        }

        if (LinkAddress.Resolve(url, targets, pages) is { } address)
        {
            return address;
        }

        if (!url.StartsWith('#') || !targets.MayStandUnread(url[1..]))
        {
            problems.Add(link.Line + 1, Refusal(url));
        }

        return url;
    }

    private static string Refusal(string url) => url switch
    {
        "" => "リンクの行き先が空です。「[言葉](#2-3-4)」の形で書いてください。",
        ['#', ..] => $"リンクの行き先「{url}」がありません。番号（ID）を確かめてください。",
        _ when url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) =>
            $"「{url}」は「https:」で始まる住所に直してください。",
        _ => $"リンクの行き先「{url}」は使えません。「#2-3-4」のような番号（ID）か、「https:」「mailto:」「tel:」で始まる住所を書いてください。",
    };
}

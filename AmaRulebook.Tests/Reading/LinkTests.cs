using System.Net;
using Xunit;

namespace AmaRulebook.Reading;

public class LinkTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Fact]
    public async Task No_link_of_the_reading_pages_leads_nowhere()
    {
        var pages = new Dictionary<string, string>();
        var waiting = new Queue<string>(["/"]);
        var links = new List<(string From, string To)>();
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
            {
                continue;
            }

            var answer = await site.Get(address);
            Assert.True(answer.Status == HttpStatusCode.OK, $"{address}: {answer.Status}, linked from {links.FirstOrDefault(link => link.To == address).From}");
            pages[address] = answer.Text();
            foreach (var link in Html.Attributes(pages[address], "href").Where(link => link.StartsWith('/') || link.StartsWith('#')))
            {
                var target = link.StartsWith('#') ? address + link : link;
                if (target.StartsWith("/forms?", StringComparison.Ordinal) && target.Contains("furigana=on", StringComparison.Ordinal))
                {
                    continue;   // the same answers once more, by the hundred
                }

                links.Add((address, target));
                waiting.Enqueue(target.Split('#')[0]);
            }
        }

        var ids = pages.ToDictionary(page => page.Key, page => Html.Attributes(page.Value, "id").ToHashSet());
        var lost = from link in links
                   let parts = link.To.Split('#')
                   where parts.Length == 2 && !ids[parts[0]].Contains(Uri.UnescapeDataString(parts[1]))
                   select $"{link.From} -> {link.To}";
        Assert.Empty(lost.Distinct());
        Assert.Contains("/rulebook/chapter-2", pages.Keys);
        Assert.Contains("/checklists/doing", pages.Keys);
    }

    [Fact]
    public async Task No_id_stands_twice_on_a_page()
    {
        foreach (var address in new[] { "/", "/rulebook", "/rulebook/chapter-2", "/rulebook/chapter-3", "/checklists/planning", "/glossary", "/forms", "/forms?lead=together&money=none", "/forms/co-hosting", "/easy", "/accessibility", "/rulebook/changes" })
        {
            var ids = Html.Attributes((await site.Get(address)).Text(), "id");

            Assert.Equal(ids.Distinct(), ids);
        }
    }
}

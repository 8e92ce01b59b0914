using System.Net;
using Xunit;

namespace AmaRulebook.Reading;

public class BookPageTests(SmallSite small) : IClassFixture<SmallSite>
{
    private static readonly string[] InOrder =
        [">協働を考えている<", "#thinking-2", ">計画段階<", "#planning-1", "#planning-2", ">実施段階<", "#doing-1"];

    private readonly ReadingSite site = small.Site;

    [Fact]
    public async Task A_chapter_names_itself_its_sections_and_its_neighbours()
    {
        var html = await Html("/rulebook/chapter-2");

        Assert.Contains("<title>第2章 協働とは何か｜協働のためのルールブック</title>", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"協働の意味を知りましょう。\"", html, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"2-3-4\"><span class=\"n\">(4)</span> 対等性の原則</h3>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#2-3-4\" aria-label=\"第2章 3.(4) へのリンク\"", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\" href=\"/rulebook/introduction\"", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"next\" href=\"/rulebook/about\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/rulebook/chapter-2\" aria-current=\"page\"", html, StringComparison.Ordinal);
        Assert.Contains("2026年（令和8年）11月24日", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_leads_to_the_check_items_that_rest_on_it_and_they_lead_back()
    {
        Assert.Contains("/checklists/planning#planning-2", Reading.Html.Attributes(await Html("/rulebook/chapter-2"), "href"));
        Assert.Contains("/rulebook/chapter-2#2-3-4", Reading.Html.Attributes(await Html("/checklists/planning"), "href"));
    }

    [Fact]
    public async Task A_blank_item_shows_the_four_answers_of_its_stage()
    {
        var text = Reading.Html.MainText(await Html("/checklists/planning"));

        foreach (var answer in new[] { "できた", "気になることがある", "これから", "今回は当てはまらない" })
        {
            Assert.Contains(answer, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_overview_of_the_checklists_shows_every_item_under_its_stage()
    {
        var html = await Html("/checklists");

        int[] places = [.. InOrder.Select(part => html.IndexOf(part, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task The_glossary_parts_its_terms_by_the_rows_of_the_syllabary()
    {
        var html = await Html("/glossary");

        Assert.Contains("href=\"#kana-a\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"term-npo\"", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("id=\"term-adopt-program\"", StringComparison.Ordinal) < html.IndexOf("id=\"term-npo\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_meaning_of_a_term_can_be_had_alone_and_is_kept_like_a_page()
    {
        var meaning = await site.Get("/glossary/npo/meaning");

        Assert.StartsWith("<h2>NPO</h2>", meaning.Text().Trim(), StringComparison.Ordinal);
        Assert.Contains("利益を目的としない民間の団体です。", meaning.Text(), StringComparison.Ordinal);
        Assert.Contains("/glossary#term-npo", Reading.Html.Attributes(meaning.Text(), "href"));
        Assert.NotNull(meaning.Header("ETag"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/glossary/nowhere/meaning")).Status);
    }

    [Fact]
    public async Task Pages_to_read_offer_to_be_fetched_ahead_and_the_others_are_not_among_them()
    {
        var rules = (await site.Get("/rulebook/chapter-2")).Header("Speculation-Rules")!.Trim('"');

        var answer = await site.Get(rules);

        Assert.Equal("application/speculationrules+json", answer.Header("Content-Type"));
        Assert.Contains("/rulebook*", answer.Text(), StringComparison.Ordinal);
        Assert.All(["/projects", "/join", "/me", "/search"], path => Assert.DoesNotContain(path, answer.Text(), StringComparison.Ordinal));
        Assert.Null((await site.Get("/search?q=協働")).Header("Speculation-Rules"));
    }

    [Fact]
    public async Task The_script_for_reading_offline_is_asked_for_again_and_names_the_build()
    {
        var script = await site.Get("/sw.js", ("Accept-Encoding", "br"));

        Assert.Equal("text/javascript; charset=utf-8", script.Header("Content-Type"));
        Assert.Equal("no-cache", script.Header("Cache-Control"));
        Assert.Equal("br", script.Header("Content-Encoding"));
        Assert.Matches("'reading-[0-9a-f]{8}'", script.Text());
        Assert.Contains("/assets/site.", script.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, (await site.Get("/sw.js", ("If-None-Match", script.Header("ETag")!))).Status);
    }

    private async Task<string> Html(string address) => (await site.Get(address)).Text();
}

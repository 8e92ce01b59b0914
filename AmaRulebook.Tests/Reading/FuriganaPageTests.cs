using System.Net;
using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reading;

public class FuriganaPageTests(SmallSite small) : IClassFixture<SmallSite>
{
    private const string Page = "/rulebook/chapter-2";
    private const string Ruby = "<ruby>協働<rp>(</rp><rt aria-hidden=\"true\">きょうどう</rt><rp>)</rp></ruby>";
    private readonly ReadingSite site = small.Site;

    [Theory]
    [InlineData("/")]
    [InlineData("/rulebook")]
    [InlineData(Page)]
    [InlineData("/checklists")]
    [InlineData("/checklists/planning")]
    [InlineData("/glossary")]
    [InlineData("/search?q=協働")]
    [InlineData("/nowhere")]
    public async Task A_page_has_readings_only_at_its_other_address(string address)
    {
        var other = address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "furigana=on";

        Assert.DoesNotContain("<rt", (await site.Get(address)).Text(), StringComparison.Ordinal);
        Assert.Contains(Ruby, (await site.Get(other)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_readings_the_other_page_is_the_page_but_for_its_head_and_its_switch()
    {
        var plain = (await site.Get(Page)).Text();
        var annotated = (await site.Get($"{Page}?furigana=on")).Text();

        Assert.Equal(Html.MainText(plain), Html.MainText(Regex.Replace(
            Regex.Replace(annotated, "<r[pt][^>]*>[^<]*</r[pt]>", ""), """<div class="label" aria-hidden="true">.*?</div>""", "")));
    }

    [Fact]
    public async Task A_cell_says_the_name_of_its_column_with_readings_too()
    {
        var plain = (await site.Get("/rulebook/print")).Text();
        var annotated = (await site.Get("/rulebook/print?furigana=on")).Text();

        var names = Regex.Matches(plain, "<td data-label=\"([^\"]+)\"").Select(cell => cell.Groups[1].Value).ToList();
        Assert.NotEmpty(names);
        Assert.Equal(names, Regex.Matches(Regex.Replace(annotated, "<r[pt][^>]*>[^<]*</r[pt]>|</?(with-)?ruby>", ""), """<td[^>]*><div class="label" aria-hidden="true">([^<]*)</div>""")
            .Select(cell => cell.Groups[1].Value));
    }

    [Fact]
    public async Task The_name_of_a_column_does_not_run_on_into_the_cell()
    {
        using var folder = new RulebookFolder()
            .WithText("| 役 | 人 |\n| --- | --- |\n| 話す | 協働する市民 |")
            .With("furigana.yml", "協働: きょうどう\n人: ひと\n");
        using var its = ReadingSite.On(folder);

        var html = (await its.Get($"{Page}?furigana=on")).Text();

        Assert.Contains("<ruby>人<rp>(</rp><rt aria-hidden=\"true\">ひと</rt><rp>)</rp></ruby></with-ruby></div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_word_of_the_frame_has_its_reading_too()
    {
        var html = (await site.Get($"{Page}?furigana=on")).Text();

        Assert.Contains("<ruby>市<rp>(</rp><rt aria-hidden=\"true\">し</rt>", Regex.Match(html, "<footer[\\s\\S]*</footer>").Value, StringComparison.Ordinal);
        Assert.Contains("<title>第2章 協働とは何か｜協働のためのルールブック</title>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_switch_leads_to_the_other_address_and_back()
    {
        var plain = Switch((await site.Get("/search?q=役割")).Text());
        var annotated = Switch((await site.Get("/search?q=役割&furigana=on")).Text());

        Assert.Contains("action=\"/search\"", plain, StringComparison.Ordinal);
        Assert.Contains("name=\"q\" value=\"役割\"", plain, StringComparison.Ordinal);
        Assert.Contains("name=\"furigana\" value=\"on\" aria-pressed=\"false\"", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"furigana\"", annotated, StringComparison.Ordinal);
        Assert.Contains("name=\"q\" value=\"役割\"", annotated, StringComparison.Ordinal);
        Assert.Contains("aria-pressed=\"true\"", annotated, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_page_names_the_plain_one_as_the_page()
    {
        Assert.Contains($"<link rel=\"canonical\" href=\"{Page}\"", (await site.Get($"{Page}?furigana=on")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", (await site.Get(Page)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_pages_are_kept_each_in_its_own_place_and_other_values_make_no_third()
    {
        using var other = small.Another();
        await other.Get(Page);
        var first = await other.Get($"{Page}?furigana=on", ("Accept-Encoding", "br"));

        var second = await other.Get($"{Page}?furigana=on", ("Accept-Encoding", "br"));
        var strange = await other.Get($"{Page}?furigana=xyz");
        var twice = await other.Get($"{Page}?furigana=on&furigana=on");

        Assert.Null(first.Header("Age"));
        Assert.NotNull(second.Header("Age"));
        Assert.Equal("br", second.Header("Content-Encoding"));
        Assert.Contains(Ruby, second.Text(), StringComparison.Ordinal);
        Assert.All([strange, twice], answer =>
        {
            Assert.NotNull(answer.Header("Age"));
            Assert.DoesNotContain("<rt", answer.Text(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_browser_that_knows_the_page_with_readings_is_told_so()
    {
        var tag = (await site.Get($"{Page}?furigana=on")).Header("ETag")!;
        using var again = small.Another();

        var answer = await again.Get($"{Page}?furigana=on", ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, answer.Status);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task A_cookie_does_not_change_a_reading_page_and_does_change_a_form_beside_the_projects()
    {
        var cookie = ("Cookie", "furigana=on");

        Assert.DoesNotContain("<rt", (await site.Get("/nowhere", cookie)).Text(), StringComparison.Ordinal);
        Assert.Contains(Ruby, (await site.Get("/projects/new", cookie)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("<rt", (await site.Get("/projects/new?furigana=on")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/forms?furigana=on", "/forms?")]
    [InlineData("/forms?lead=city&furigana=on", "/forms?")]
    [InlineData("/search?q=役割&furigana=on", "/rulebook/")]
    [InlineData("/search?q=ゾウガメ&furigana=on", "/search?")]
    [InlineData("/rulebook/chapter-9?furigana=on", "/rulebook/")]
    [InlineData(Page + "?furigana=on", "/glossary")]
    public async Task From_a_page_with_readings_every_link_and_search_leads_on_with_them(string address, string leadsTo)
    {
        var html = (await site.Get(address)).Text();

        var links = Regex.Matches(html, "<a\\b[^>]*?href=\"(/[^\"]*)\"").Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).ToArray();
        Assert.Contains(links, link => link.StartsWith(leadsTo, StringComparison.Ordinal));
        Assert.All(
            links.Where(link => !Regex.IsMatch(link, "^/(projects|join|staff)\\b")),   // those are told by a cookie
            link => Assert.Single(Regex.Matches(link, "[?&]furigana=on(?=&|#|$)")));
        Assert.All(
            Regex.Matches(html, "<form class=\"search\"[\\s\\S]*?</form>"),
            form => Assert.Contains("<input type=\"hidden\" name=\"furigana\" value=\"on\">", form.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_with_readings_leads_to_projects_and_places_of_its_own_as_the_plain_one_does()
    {
        Assert.Contains("href=\"/projects/new\"", (await site.Get("/checklists?furigana=on")).Text(), StringComparison.Ordinal);
        Assert.Contains("href=\"#2-1\"", (await site.Get(Page + "?furigana=on")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"hidden\"", (await site.Get(Page)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_a_section_leads_to_its_place_with_readings()
    {
        Assert.Equal(Page + "?furigana=on#2-1", (await site.Get("/rulebook/2-1?furigana=on")).Header("Location"));
        Assert.Equal(Page + "#2-1", (await site.Get("/rulebook/2-1")).Header("Location"));
    }

    private static string Switch(string html) => Regex.Match(html, "<form class=\"furigana-switch\"[\\s\\S]*?</form>").Value;
}

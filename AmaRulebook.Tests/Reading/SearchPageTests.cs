using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace AmaRulebook.Reading;

public class SearchPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("協働")]
    [InlineData("役割")]
    [InlineData("下請け")]
    [InlineData("ﾊﾟｰﾄﾅｰｼｯﾌﾟ")]
    [InlineData("ＰＤＣＡ")]
    public async Task A_search_marks_its_words_and_links_to_the_places(string words)
    {
        var html = await Search(words);

        Assert.Contains("<mark>", html, StringComparison.Ordinal);
        Assert.Contains(Html.Attributes(html, "href"), link => link.StartsWith("/rulebook/", StringComparison.Ordinal) && link.Contains('#'));
        Assert.Contains("件見つかりました", Html.MainText(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_stay_in_the_box()
    {
        Assert.Contains("value=\"役割\"", await Search("役割"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_a_hit_says_how_to_go_on()
    {
        var text = Html.MainText(await Search("ゾウガメ"));

        Assert.Contains("「ゾウガメ」は見つかりませんでした。", text, StringComparison.Ordinal);
        Assert.Contains("ほかの言い方", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_words_the_page_explains_how_to_search()
    {
        var text = Html.MainText((await site.Get("/search")).Text());

        Assert.Contains("たとえば", text, StringComparison.Ordinal);
        Assert.DoesNotContain("見つかりませんでした", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_a_hit_names_the_terms_that_are_near()
    {
        var html = await Search("共働");

        Assert.Contains("近いことば", Html.MainText(html), StringComparison.Ordinal);
        Assert.Contains($"/search?q={Uri.EscapeDataString("協働")}", Html.Attributes(html, "href"));
    }

    [Fact]
    public async Task NPO_finds_the_civic_groups() =>
        Assert.Contains("市民活動団体等の役割", Html.MainText(await Search("NPO")), StringComparison.Ordinal);

    [Fact]
    public async Task Two_hundred_characters_are_searched_whole()
    {
        var html = await Search(new string('協', 200));

        Assert.DoesNotContain("文字までです", Html.MainText(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_the_first_200_are_searched_the_page_says_so_and_nothing_is_lost()
    {
        var words = new string('協', 199) + "😀😀";

        var html = await Search(words);

        Assert.Contains("200文字までです。いま203文字あるので、はじめの200文字だけでさがしました", Html.MainText(html), StringComparison.Ordinal);
        Assert.Contains(words, Html.Attributes(html, "value"));
        Assert.Contains($"「{new string('協', 199)}」は見つかりませんでした。", Html.MainText(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert(1)</script>")]
    [InlineData("%3Cimg%20src=x%20onerror=alert(1)%3E", "<img src=x onerror=alert(1)>")]
    [InlineData("\"'%26%3E", "\"'&>")]
    [InlineData("%E2%80%AE%E5%86%85%E5%AE%B9", "\u202E内容")]
    [InlineData("%E2%81%A9%E2%80%AEabcdefg", "\u2069\u202Eabcdefg")]
    [InlineData("%00%07", "\0\a")]
    [InlineData("%ED%A0%80", null)]
    [InlineData("%FF%FE", null)]
    [InlineData("%EF%BF%BE", "\uFFFE")]
    public async Task Whatever_was_asked_is_shown_as_text_by_itself(string query, string? shown)
    {
        var answer = await site.Get($"/search?q={query}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var html = answer.Text();
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        var isolated = Regex.Match(html, "「<bdi>([^<]*)</bdi>」は");
        Assert.True(isolated.Success);
        Assert.Equal(shown ?? WebUtility.HtmlDecode(isolated.Groups[1].Value), WebUtility.HtmlDecode(isolated.Groups[1].Value));
        Assert.DoesNotMatch("<title>[^<]*(&#x0;|&#x202E;|\u202E|\u2069)", html);
        Assert.Equal(HttpStatusCode.OK, (await site.Get($"/search/suggestions?q={query}")).Status);
    }

    [Fact]
    public async Task Suggestions_are_options_that_lead_to_their_places_and_then_to_all_that_was_found()
    {
        var answer = await site.Get($"/search/suggestions?q={Uri.EscapeDataString("対等")}");

        var links = Html.Attributes(answer.Text(), "href");
        Assert.Equal(links.Count, Html.Attributes(answer.Text(), "role").Count(role => role == "option"));
        Assert.Contains("/rulebook/chapter-2#2-3-4", links);
        Assert.Equal($"/search?q={Uri.EscapeDataString("対等")}", links[^1]);
        Assert.Contains("<mark>対等</mark>", answer.Text(), StringComparison.Ordinal);
        Assert.Null((await site.Get($"/search/suggestions?q={Uri.EscapeDataString("対等")}")).Header("Age"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    public async Task Before_a_word_nothing_is_suggested(string query) =>
        Assert.Empty((await site.Get($"/search/suggestions{query}")).Text().Trim());

    [Fact]
    public async Task Where_nothing_is_near_the_one_option_says_so_and_leads_to_help()
    {
        var html = (await site.Get($"/search/suggestions?q={Uri.EscapeDataString("ゾウガメ")}")).Text();

        Assert.Equal([$"/search?q={Uri.EscapeDataString("ゾウガメ")}"], Html.Attributes(html, "href"));
        Assert.Contains("見つかりません", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_several_words_stand_nowhere_together_those_that_stand_somewhere_are_offered_one_by_one()
    {
        var html = await Search("協働 ゾウガメ 役割");

        var offered = Html.Attributes(html, "href").Where(address => address.StartsWith("/search?q=", StringComparison.Ordinal));
        Assert.Contains("一つずつなら見つかります", Html.MainText(html), StringComparison.Ordinal);
        Assert.Contains($"/search?q={Uri.EscapeDataString("協働")}", offered);
        Assert.Contains($"/search?q={Uri.EscapeDataString("役割")}", offered);
        Assert.DoesNotContain($"/search?q={Uri.EscapeDataString("ゾウガメ")}", offered);
    }

    private async Task<string> Search(string words) => (await site.Get($"/search?q={Uri.EscapeDataString(words)}")).Text();
}

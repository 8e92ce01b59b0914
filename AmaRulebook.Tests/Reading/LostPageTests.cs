using System.Net;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reading;

public class LostPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("/rulebook/2-3-4", "/rulebook/chapter-2#2-3-4")]
    [InlineData("/rulebook/about-edition", "/rulebook/about#about-edition")]
    public async Task The_number_of_a_section_in_the_place_of_a_chapter_leads_to_it(string address, string target)
    {
        var answer = await site.Get(address);

        Assert.Equal((HttpStatusCode.Found, target), (answer.Status, answer.Header("Location")));
        Assert.Null(answer.Header("ETag"));
    }

    [Theory]
    [InlineData("/rulebook/2-3-9", "/rulebook/chapter-2#2-3")]
    [InlineData("/rulebook/chapter2.html", "/rulebook/chapter-2")]
    [InlineData("/rulebook/第2章", "/rulebook/chapter-2")]
    [InlineData("/rulebook/chapter-9", "/rulebook/chapter-4")]
    [InlineData("/docs/市民活動センター", "/rulebook/chapter-4#4-1-3")]
    public async Task A_lost_page_leads_to_what_may_have_been_meant(string address, string link)
    {
        var answer = await site.Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains(link, Html.Attributes(MainOf(answer), "href"));
    }

    [Theory]
    [InlineData("/協働", "協働")]
    [InlineData("/glossary/npo", "NPO")]
    [InlineData("/grant", "補助・助成")]
    [InlineData("/rulebook/nowhere", "")]
    [InlineData("/join/協働", "")]
    [InlineData("/<b>協働</b>", "")]
    public void Words_are_guessed_from_an_address_where_it_holds_some(string path, string words) =>
        Assert.Equal(words, LostAddress.Of(path, RealBook.Current).Words);

    [Fact]
    public async Task The_words_stand_in_the_search_box()
    {
        Assert.Contains("役割", Html.Attributes(MainOf(await site.Get("/wiki/役割")), "value"));
    }

    private static string MainOf(Answer answer) =>
        System.Text.RegularExpressions.Regex.Match(answer.Text(), "<main[\\s\\S]*?</main>").Value;
}

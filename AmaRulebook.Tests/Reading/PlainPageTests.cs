using System.Net;
using Xunit;

namespace AmaRulebook.Reading;

public class PlainPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/rulebook")]
    [InlineData("/rulebook/introduction")]
    [InlineData("/rulebook/chapter-2")]
    [InlineData("/rulebook/about")]
    [InlineData("/rulebook/changes")]
    [InlineData("/forms")]
    [InlineData("/forms?lead=citizens")]
    [InlineData("/forms?lead=together&money=none&as=resident")]
    [InlineData("/forms/grant")]
    [InlineData("/easy")]
    [InlineData("/accessibility")]
    [InlineData("/privacy")]
    [InlineData("/rulebook/print")]
    [InlineData("/checklists")]
    [InlineData("/checklists/planning")]
    [InlineData("/glossary")]
    [InlineData("/search?q=協働")]
    public async Task A_reading_page_is_plain_html_without_a_cookie_or_a_circuit(string address)
    {
        var answer = await site.Get(address);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer.Header("Content-Type"));
        Assert.Null(answer.Header("Set-Cookie"));
        var html = answer.Text();
        Assert.Contains("<html lang=\"ja\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("blazor", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("MudBlazor", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<base", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_says_which_edition_it_is_and_whom_to_ask()
    {
        var html = (await site.Get("/rulebook/chapter-1")).Text();

        Assert.Contains("市の文書をもとにした、わかりやすい版です。正式な文書は市の発行物です", html, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:0524441712\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/nowhere/picture.png")]
    [InlineData("/rulebook/chapter-9")]
    [InlineData("/checklists/later")]
    [InlineData("/forms/gift")]
    [InlineData("/assets/site.0000000000.css")]
    public async Task An_address_that_leads_nowhere_is_answered_with_a_page_to_go_on_from(string address)
    {
        var answer = await site.Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Null(answer.Header("ETag"));
        var html = answer.Text();
        Assert.Contains("ページが見つかりません", html, StringComparison.Ordinal);
        Assert.Contains("action=\"/search\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_request_is_answered_as_the_page_would_be()
    {
        var answer = await site.Head("/rulebook/chapter-2");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal((await site.Get("/rulebook/chapter-2")).Header("ETag"), answer.Header("ETag"));
        Assert.Equal("no-cache", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task The_style_sheet_stays_in_the_browser_for_good_and_comes_compressed()
    {
        var address = Html.Attributes((await site.Get("/")).Text(), "href").Single(link => link.EndsWith(".css", StringComparison.Ordinal));

        var answer = await site.Get(address, ("Accept-Encoding", "gzip, br"));

        Assert.Equal("public, max-age=31536000, immutable", answer.Header("Cache-Control"));
        Assert.Equal("br", answer.Header("Content-Encoding"));
        Assert.Contains("--lapis", answer.Text(), StringComparison.Ordinal);
    }
}

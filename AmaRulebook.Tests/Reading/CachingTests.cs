using System.Net;
using Xunit;

namespace AmaRulebook.Reading;

public class CachingTests(SmallSite small) : IClassFixture<SmallSite>
{
    private const string Page = "/rulebook/chapter-2";
    private readonly ReadingSite site = small.Site;

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("gzip;q=0.8, br;q=0.2", "gzip")]
    [InlineData("*", "br")]
    [InlineData("deflate", null)]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task A_page_comes_in_an_encoding_that_the_client_takes(string accepted, string? sent)
    {
        var plain = (await site.Get(Page)).Text();

        var first = await site.Get(Page, ("Accept-Encoding", accepted));
        var second = await site.Get(Page, ("Accept-Encoding", accepted));

        Assert.All([first, second], answer => Assert.Equal(sent, answer.Header("Content-Encoding")));
        Assert.All([first, second], answer => Assert.Equal(plain, answer.Text()));
        Assert.Equal("Accept-Encoding", second.Header("Vary"));
    }

    [Fact]
    public async Task A_browser_that_knows_the_page_is_told_so_even_where_the_cache_is_empty()
    {
        var tag = (await site.Get(Page)).Header("ETag")!;
        using var again = small.Another();

        var first = await again.Get(Page, ("If-None-Match", tag));
        await again.Get(Page);
        var kept = await again.Get(Page, ("If-None-Match", tag));

        Assert.StartsWith("W/", tag, StringComparison.Ordinal);
        Assert.All([first, kept], answer =>
        {
            Assert.Equal(HttpStatusCode.NotModified, answer.Status);
            Assert.Empty(answer.Body);
            Assert.Equal(tag, answer.Header("ETag"));
        });
    }

    [Fact]
    public async Task Every_answer_asks_to_be_revalidated_and_says_the_same_tag_in_every_encoding()
    {
        var plain = await site.Get(Page);
        var compressed = await site.Get(Page, ("Accept-Encoding", "br"));

        Assert.Equal("no-cache", plain.Header("Cache-Control"));
        Assert.Equal(plain.Header("ETag"), compressed.Header("ETag"));
    }

    [Fact]
    public async Task A_query_that_the_page_does_not_know_makes_no_second_copy()
    {
        await site.Get(Page);

        var answer = await site.Get($"{Page}?utm=1");

        Assert.NotNull(answer.Header("Age"));
    }

    [Fact]
    public async Task Answers_to_searches_are_not_kept()
    {
        await site.Get("/search?q=役割");

        var answer = await site.Get("/search?q=役割", ("Accept-Encoding", "gzip, br"));

        Assert.Null(answer.Header("Age"));
        Assert.Equal("gzip", answer.Header("Content-Encoding"));
    }
}

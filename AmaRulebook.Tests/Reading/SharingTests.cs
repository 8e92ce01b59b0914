using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AmaRulebook.Layout;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace AmaRulebook.Reading;

public sealed class SharingTests : IDisposable
{
    private const string Public = "https://rulebook.example.jp";
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private readonly ReadingSite plain = new();
    private readonly ReadingSite known = new() { PublicAddress = Public };

    [Fact]
    public async Task A_page_that_is_shared_says_its_title_and_what_it_is_about()
    {
        var html = (await plain.Get("/rulebook/chapter-2")).Text();

        Assert.Contains("<meta property=\"og:title\" content=\"第2章 協働とは何か\"", html, StringComparison.Ordinal);
        Assert.Matches("<meta property=\"og:description\" content=\"[^\"]{10,}\"", html);
        Assert.Contains("<meta property=\"og:locale\" content=\"ja_JP\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rulebook/chapter-2?utm=1", "/rulebook/chapter-2")]
    [InlineData("/Rulebook/", "/rulebook")]
    [InlineData("/forms?lead=citizens", "/forms")]
    [InlineData("/", "/")]
    public async Task With_a_public_address_a_page_has_one_address_of_its_own(string asked, string canonical)
    {
        var html = (await known.Get(asked)).Text();

        Assert.Contains($"<link rel=\"canonical\" href=\"{Public}{canonical}\"", html, StringComparison.Ordinal);
        Assert.Contains($"<meta property=\"og:url\" content=\"{Public}{canonical}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_is_there_at_the_size_that_messengers_show()
    {
        var html = (await known.Get("/")).Text();
        var address = Regex.Match(html, $"og:image\" content=\"{Public}([^\"]+)\"").Groups[1].Value;

        var answer = await known.Get(address);

        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.Status, answer.Header("Content-Type")));
        Assert.Equal([0, 0, 1200 >> 8, 1200 & 255, 0, 0, 630 >> 8, 630 & 255], answer.Body[16..24].Select(value => (int)value));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_host_of_a_request_never_stands_on_a_page(bool hasAddress)
    {
        var site = hasAddress ? known : plain;

        var poisoned = await site.Get("/rulebook/chapter-1", ("Host", "evil.example"));
        var next = await site.Get("/rulebook/chapter-1");

        Assert.All([poisoned, next], answer => Assert.DoesNotContain("evil.example", answer.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_not_there_has_no_address_and_asks_not_to_be_listed()
    {
        var html = (await known.Get("/rulebook/nowhere")).Text();

        Assert.DoesNotContain("canonical", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_lists_every_reading_page_and_each_is_there()
    {
        var answer = await known.Get("/sitemap.xml");

        var addresses = XDocument.Parse(answer.Text()).Descendants(Schema + "loc").Select(loc => loc.Value).ToList();
        Assert.Contains($"{Public}/rulebook/chapter-2", addresses);
        Assert.Contains($"{Public}/forms/grant", addresses);
        Assert.Contains($"{Public}/easy", addresses);
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await known.Get(new Uri(address).AbsolutePath)).Status);
        }
    }

    [Fact]
    public async Task A_sitemap_made_from_the_askers_word_is_for_the_asker_only()
    {
        var answer = await plain.Get("/sitemap.xml", ("Host", "one.example"));

        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.DoesNotContain("one.example", (await plain.Get("/sitemap.xml")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_are_kept_away_from_projects()
    {
        var text = (await known.Get("/robots.txt")).Text();

        Assert.Contains("Disallow: /projects\n", text, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {Public}/sitemap.xml", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rulebook.example.jp")]
    [InlineData("ftp://rulebook.example.jp")]
    [InlineData("https://rulebook.example.jp/book")]
    [InlineData("https://me:secret@rulebook.example.jp")]
    public void An_address_that_is_none_is_told_at_the_start(string text)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(PublicAddress.Setting, text)]).Build();

        Assert.Contains(PublicAddress.Setting, Assert.Throws<InvalidOperationException>(() => new PublicAddress(configuration)).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        plain.Dispose();
        known.Dispose();
    }
}

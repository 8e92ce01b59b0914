using System.Net;
using AmaRulebook.Content;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reading;

public class WholeBookTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    private const string Page = "/rulebook/print";

    private static Rulebook Book => RealBook.Current;

    [Fact]
    public async Task The_whole_book_holds_every_chapter_section_point_item_and_term_once()
    {
        var ids = Reading.Html.Attributes(await Html(), "id");

        var sections = Book.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        var parts = Book.Chapters.Select(chapter => chapter.Id)
            .Concat(sections.Select(section => section.Id))
            .Concat(sections.SelectMany(section => section.Points).Select(point => point.Id))
            .Concat(Book.Stages.SelectMany(stage => stage.Items).Select(item => item.Id))
            .Concat(Book.Terms.Select(term => $"term-{term.Id}"));
        Assert.Empty(parts.Except(ids));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task The_whole_book_holds_every_text_and_form()
    {
        var html = await Html();

        Assert.All(Book.Forms, form => Assert.Contains(form.Summary, html, StringComparison.Ordinal));
        Assert.All(Book.Terms, term => Assert.Contains(WebUtility.HtmlEncode(term.Meaning), WebUtility.HtmlEncode(WebUtility.HtmlDecode(html)), StringComparison.Ordinal));
        Assert.All(Book.Chapters, chapter => Assert.Contains(chapter.Lead, html, StringComparison.Ordinal));
        Assert.Contains(Book.Revision, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_between_its_parts_stay_on_the_page_and_lead_somewhere()
    {
        var html = await Html();
        var main = html[html.IndexOf("<main", StringComparison.Ordinal)..];

        var links = Reading.Html.Attributes(main, "href");

        var ids = Reading.Html.Attributes(html, "id").ToHashSet();
        Assert.DoesNotContain(links, link => link.StartsWith('/') && link.Contains('#', StringComparison.Ordinal));
        Assert.Empty(links.Where(link => link.StartsWith('#')).Select(link => link[1..]).Except(ids));
    }

    [Fact]
    public async Task It_is_kept_and_revalidated_like_the_other_pages()
    {
        var first = await site.Get(Page);
        var second = await site.Get(Page);
        var known = await site.Get(Page, ("If-None-Match", first.Header("ETag")!));

        Assert.NotNull(second.Header("Age"));
        Assert.Equal(HttpStatusCode.NotModified, known.Status);
    }

    [Fact]
    public async Task The_contents_lead_to_it() =>
        Assert.Contains(Page, Reading.Html.Attributes((await site.Get("/rulebook")).Text(), "href"));

    private async Task<string> Html() => (await site.Get(Page)).Text();
}

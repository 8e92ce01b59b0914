using System.Net;
using AmaRulebook.Reading;
using Xunit;

namespace AmaRulebook.Projects;

public sealed class PrivatePageTests(ReadingSite site) : IClassFixture<ReadingSite>, IDisposable
{
    private readonly Visitor visitor = new(site);

    public void Dispose() => visitor.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/planning")]
    public async Task A_page_of_a_project_is_kept_by_no_cache(string page) =>
        IsKeptByNoCache(await visitor.Get(await visitor.Founds() + page));

    [Fact]
    public async Task A_door_is_kept_by_no_cache()
    {
        using var stranger = new Visitor(site);
        var link = await visitor.JoinLink(await visitor.Founds());

        IsKeptByNoCache(await stranger.Get("/projects/new"));
        IsKeptByNoCache(await stranger.Get("/join"));
        IsKeptByNoCache(await stranger.Get(link));
    }

    [Fact]
    public async Task The_list_of_ones_projects_is_kept_by_no_cache()
    {
        await visitor.Founds();

        IsKeptByNoCache(await visitor.Get("/projects/mine"));
    }

    [Fact]
    public async Task A_strangers_list_is_nothing_at_all()
    {
        var list = await visitor.Get("/projects/mine");

        Assert.Equal((HttpStatusCode.NoContent, "no-store"), (list.Status, list.CacheControl));
        Assert.Empty(list.Cookies);
    }

    [Fact]
    public async Task Ones_list_has_ones_own_projects_and_no_others()
    {
        using var other = new Visitor(site);
        var hub = await visitor.Founds("山田");
        await other.Founds("佐藤");

        var links = (await visitor.Get("/projects/mine")).Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

        Assert.Equal([hub], links);
    }

    [Fact]
    public async Task A_cookie_that_somebody_made_up_opens_nothing()
    {
        var hub = await visitor.Founds();

        var answer = await site.Get(hub, ("Cookie", "ama-rulebook=CfDJ8nonsense"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static void IsKeptByNoCache(VisitedPage page)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("no-store", page.CacheControl, StringComparison.Ordinal);
    }
}

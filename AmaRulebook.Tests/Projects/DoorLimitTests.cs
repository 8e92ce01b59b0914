using System.Net;
using AmaRulebook.Reading;
using Xunit;
using static AmaRulebook.Projects.Visitor;

namespace AmaRulebook.Projects;

public sealed class DoorLimitTests : IDisposable
{
    private readonly ReadingSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Whoever_tries_too_many_links_is_stopped_at_every_door_and_may_go_on_reading()
    {
        using var visitor = new Visitor(site);
        var tries = 0;
        while (tries < 400 && (await visitor.Raw($"/join/guess-{tries}")).Status != HttpStatusCode.TooManyRequests)
        {
            tries++;
        }

        Assert.Equal(300, tries);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.Raw("/me/guess")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.Raw("/JOIN/guess")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Raw("/rulebook/chapter-1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Raw("/projects/new")).Status);
        var stopped = await site.Get("/join/guess", ("X-Forwarded-For", "203.0.113.7"));
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.Status);
        Assert.Contains("少し待ってください", stopped.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_founds_too_many_projects_is_stopped()
    {
        using var visitor = new Visitor(site);
        var founded = 0;
        while (founded < 100 && (await visitor.Send(await visitor.Get("/projects/new"), Founding())).Status == HttpStatusCode.Redirect)
        {
            founded++;
        }

        Assert.Equal(60, founded);
    }
}

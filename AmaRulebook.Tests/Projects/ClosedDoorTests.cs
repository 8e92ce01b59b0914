using System.Net;
using AmaRulebook.Reading;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.Visitor;

namespace AmaRulebook.Projects;

/// <summary>Links and addresses that lead nowhere: all of them give one and the same page.</summary>
public sealed class ClosedDoorTests(ReadingSite site) : IClassFixture<ReadingSite>, IDisposable
{
    private const string NeverWas = "abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMN_0";
    private readonly Visitor yamada = new(site);
    private readonly Visitor stranger = new(site);

    public void Dispose()
    {
        yamada.Dispose();
        stranger.Dispose();
    }

    [Theory]
    [InlineData($"/join/{NeverWas}")]
    [InlineData($"/me/{NeverWas}")]
    [InlineData("/join/short")]
    [InlineData("/me/..%2f..%2fetc")]
    [InlineData("/projects/0b9e2b0e-5b0e-4b43-9d0c-1f8f6ad2a6b1")]
    [InlineData("/projects/0b9e2b0e-5b0e-4b43-9d0c-1f8f6ad2a6b1/planning")]
    [InlineData("/projects/nonsense")]
    [InlineData("/projects")]
    public async Task An_address_that_never_was_is_the_friendly_404(string address) => await IsClosed(await stranger.Get(address));

    [Fact]
    public async Task A_withdrawn_join_link_is_the_same()
    {
        var hub = await yamada.Founds();
        var link = await yamada.JoinLink(hub);
        await Renew(commands => commands.RenewJoinLinkAsync, hub);

        await IsClosed(await stranger.Get(link));
    }

    [Fact]
    public async Task A_form_sent_to_a_link_that_was_withdrawn_meanwhile_is_the_same()
    {
        var hub = await yamada.Founds();
        var page = await stranger.Get(await yamada.JoinLink(hub));
        await Renew(commands => commands.RenewJoinLinkAsync, hub);

        await IsClosed(await stranger.Send(page, Joining()));
        Assert.Empty((await stranger.Get("/projects/mine")).Document.QuerySelectorAll("li"));
    }

    [Fact]
    public async Task A_withdrawn_entrance_is_the_same()
    {
        var hub = await yamada.Founds();
        var entrance = await Entrance(hub);
        await Renew(commands => commands.RenewEntranceAsync, hub);

        await IsClosed(await stranger.Get(entrance));
    }

    [Fact]
    public async Task A_form_sent_to_an_entrance_that_was_withdrawn_meanwhile_is_the_same()
    {
        var hub = await yamada.Founds();
        var page = await stranger.Get(await Entrance(hub));
        await Renew(commands => commands.RenewEntranceAsync, hub);

        await IsClosed(await stranger.Send(page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/planning")]
    [InlineData("/planning?item=1")]
    [InlineData("/sessions/planning-1")]
    [InlineData("/handover")]
    [InlineData("/export")]
    [InlineData("/export.json")]
    public async Task A_project_is_the_same_for_whoever_holds_no_place_in_it(string page)
    {
        var hub = await yamada.Founds();
        await stranger.Founds("佐藤");

        await IsClosed(await stranger.Get(hub + page));
        await IsClosed(await stranger.Get(hub.Replace("/projects/", "/PROJECTS/", StringComparison.Ordinal) + page));
    }

    [Fact]
    public async Task An_entrance_leads_another_browser_in()
    {
        var hub = await yamada.Founds();
        var page = await stranger.Get(await Entrance(hub));
        Assert.Contains("山田さんとして", page.Document.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);

        var sent = await stranger.Send(page);

        Assert.Equal((HttpStatusCode.Redirect, hub), (sent.Status, sent.Location));
        Assert.Equal("中央公園の花壇づくり", (await stranger.Get(hub)).Title);
    }

    [Fact]
    public async Task Looking_at_an_entrance_alone_leads_nobody_in()
    {
        var hub = await yamada.Founds();
        await stranger.Get(await Entrance(hub));

        await IsClosed(await stranger.Get(hub));
    }

    [Fact]
    public async Task An_entrance_without_the_token_of_its_form_leads_nobody_in()
    {
        var hub = await yamada.Founds();

        var sent = await stranger.Send(await stranger.Get(await Entrance(hub)), ("__RequestVerificationToken", ""));

        Assert.Equal((HttpStatusCode.BadRequest, "うまく受けとれませんでした"), (sent.Status, sent.Title));
        await IsClosed(await stranger.Get(hub));
    }

    /// <summary>The page for every address that leads nowhere, word for word.</summary>
    private async Task IsClosed(VisitedPage page)
    {
        var nowhere = await stranger.Get($"/join/{NeverWas}0");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("ページが見つかりません", page.Title, StringComparison.Ordinal);
        Assert.Equal(nowhere.Document.QuerySelector("main")!.OuterHtml, page.Document.QuerySelector("main")!.OuterHtml);
    }

    private async Task<string> Entrance(string hub)
    {
        var id = ProjectId(hub);
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContextAsync();
        var owner = await db.Set<Participant>().SingleAsync(participant => participant.ProjectId == id);
        return $"/me/{site.Services.GetRequiredService<ProjectKeys>().RevealEntrance(owner)}";
    }

    /// <summary>Does on the hub what only its live page can do.</summary>
    private async Task Renew(Func<ProjectCommands, Func<Command, Task<Refusal?>>> verb, string hub)
    {
        var id = ProjectId(hub);
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContextAsync();
        var place = await db.Set<BrowserPlace>().SingleAsync(place => place.ProjectId == id);
        Assert.Null(await verb(site.Services.GetRequiredService<ProjectCommands>())(new Command(id, place.BrowserId, Guid.NewGuid())));
    }

    private static Guid ProjectId(string hub) => Guid.Parse(hub.Split('/')[2]);
}

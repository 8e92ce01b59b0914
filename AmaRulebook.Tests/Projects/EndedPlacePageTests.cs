using System.Net;
using AmaRulebook.Reading;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>Where a browser is led whose place in a project ended.</summary>
public sealed class EndedPlacePageTests(ReadingSite site) : IClassFixture<ReadingSite>, IAsyncLifetime
{
    private readonly Visitor yamada = new(site);
    private readonly Visitor suzuki = new(site);
    private readonly Visitor stranger = new(site);
    private string hub = "";

    private ProjectCommands Commands => site.Services.GetRequiredService<ProjectCommands>();

    public async ValueTask InitializeAsync() => hub = await yamada.Founds();

    public ValueTask DisposeAsync()
    {
        yamada.Dispose();
        suzuki.Dispose();
        stranger.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Who_was_declined_is_told_politely_and_may_ask_again()
    {
        await AsksToJoin();
        Assert.Null(await Commands.DeclineAsync(await Command("山田"), (await Person("鈴木")).Id));

        var told = await Ended(suzuki);

        Assert.Contains("今回は、お迎えできませんでした", told.Title, StringComparison.Ordinal);
        Assert.Contains(Green, told.Document.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("山田", told.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await AsksToJoin();
        Assert.Contains("承認を待っています", (await suzuki.Get(hub)).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_handed_over_is_shown_the_successors_entrance_until_it_is_used()
    {
        Assert.Null(await Commands.HandOverAsync(await Command("山田"), "高橋"));

        var told = await Ended(yamada);
        var entrance = new Uri(told.Document.GetElementById("successor-link")!.GetAttribute("value")!).AbsolutePath;
        var moved = await stranger.Send(await stranger.Get(entrance));

        Assert.Equal(hub, moved.Location);
        var after = await yamada.Get($"/join/ended/{hub.Split('/')[2]}");
        Assert.Null(after.Document.GetElementById("successor-link"));
        Assert.Contains("高橋さんは、もう入口を使って入りました", after.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_never_held_a_place_there_or_still_does_finds_nothing()
    {
        var address = $"/join/ended/{hub.Split('/')[2]}";

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await yamada.Get(address)).Status);
    }

    [Fact]
    public async Task A_place_that_ended_is_kept_by_no_cache_and_stands_in_no_list()
    {
        await AsksToJoin();
        await Commands.DeclineAsync(await Command("山田"), (await Person("鈴木")).Id);

        Assert.Contains("no-store", (await Ended(suzuki)).CacheControl, StringComparison.Ordinal);
        Assert.Empty((await suzuki.Get("/projects/mine")).Document.QuerySelectorAll("li"));
    }

    private async Task<VisitedPage> Ended(Visitor visitor)
    {
        var led = await visitor.Get(hub);
        Assert.Equal((HttpStatusCode.Redirect, $"/join/ended/{hub.Split('/')[2]}"), (led.Status, led.Location));
        Assert.Equal(led.Location, (await visitor.Get($"{hub}/planning")).Location);
        return await visitor.Get(led.Location!);
    }

    private async Task AsksToJoin()
    {
        var page = await suzuki.Get(await yamada.JoinLink(hub));
        var party = page.Document.QuerySelector("input[name='Form.Party']:not([value=''])")!.GetAttribute("value")!;
        await suzuki.Send(page, ("Form.Party", party), ("Form.PersonName", "鈴木"));
    }

    private async Task<Participant> Person(string name)
    {
        var id = Guid.Parse(hub.Split('/')[2]);
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContextAsync();
        return await db.Set<Participant>().SingleAsync(person => person.ProjectId == id && person.Name == name && person.EndedAt == null);
    }

    private async Task<Command> Command(string name)
    {
        var person = await Person(name);
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContextAsync();
        var place = await db.Set<BrowserPlace>().SingleAsync(place => place.ParticipantId == person.Id);
        return new Command(person.ProjectId, place.BrowserId, Guid.NewGuid());
    }
}

using System.Net;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Staff.Places;

/// <summary>A clerk's place in a party comes with the account and goes with it.</summary>
public sealed class StaffPlaceTests(ReadingSite site) : IClassFixture<ReadingSite>, IDisposable
{
    private readonly Visitor desk = new(site);
    private readonly Visitor laptop = new(site);

    private StaffPlaces Places => site.Services.GetRequiredService<StaffPlaces>();

    public void Dispose()
    {
        desk.Dispose();
        laptop.Dispose();
    }

    [Fact]
    public async Task Signing_in_elsewhere_brings_the_place_and_signing_out_takes_it_away()
    {
        var email = await AStaffAccount.Made(site.Services, StaffRole.Officer);
        var hub = await desk.Founds();
        await desk.SignsIn(email);
        Assert.Contains("この端末だけの席", (await desk.Get("/staff/places")).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await Places.KeepAsync(await User(email), await Browser(hub), Id(hub)));
        Assert.Null(await Places.KeepAsync(await User(email), await Browser(hub), Id(hub)));   // twice is harmless

        await laptop.SignsIn(email);

        Assert.Equal(HttpStatusCode.OK, (await laptop.Get(hub)).Status);
        await laptop.Send(await laptop.Get("/staff/sign-out"));
        Assert.Equal(HttpStatusCode.NotFound, (await laptop.Get(hub)).Status);
        Assert.Equal(HttpStatusCode.OK, (await desk.Get(hub)).Status);
    }

    [Fact]
    public async Task Somebody_of_the_staff_comes_to_a_projects_door_like_anybody()
    {
        await desk.SignsIn(await AStaffAccount.Made(site.Services, StaffRole.Officer));

        Assert.StartsWith("/projects/", await desk.Founds(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_takes_a_place_that_this_browser_does_not_hold_or_another_account_has()
    {
        var (mine, other) = (await AStaffAccount.Made(site.Services, StaffRole.Officer), await AStaffAccount.Made(site.Services, StaffRole.Officer));
        var hub = await desk.Founds();

        Assert.Equal(RefusalKind.NotAllowed, (await Places.KeepAsync(await User(mine), Guid.NewGuid(), Id(hub)))!.Kind);
        await Places.KeepAsync(await User(mine), await Browser(hub), Id(hub));
        Assert.Contains("ほかの職員", (await Places.KeepAsync(await User(other), await Browser(hub), Id(hub)))!.Message, StringComparison.Ordinal);
        Assert.Null(await Places.ReleaseAsync(await User(mine), Id(hub)));
        Assert.Null(await Places.KeepAsync(await User(other), await Browser(hub), Id(hub)));
        Assert.Empty(await Places.ListAsync((await User(mine)).AccountId));
    }

    private static Guid Id(string hub) => Guid.Parse(hub.Split('/')[2]);

    private async Task<Guid> Browser(string hub)
    {
        await using var db = await site.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<Storage.RulebookDb>>().CreateDbContextAsync();
        return db.Set<BrowserPlace>().First(place => place.ProjectId == Id(hub)).BrowserId;
    }

    private async Task<StaffUser> User(string email)
    {
        var account = (await site.Services.GetRequiredService<StaffAccounts>().ListAsync()).Single(account => account.Email == email);
        var sessions = site.Services.GetRequiredService<StaffSessions>();
        return (await sessions.FindAsync(await sessions.BeginAsync(account, "")))!;
    }
}

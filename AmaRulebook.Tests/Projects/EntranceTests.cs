using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>自分用の入口, on one browser after another.</summary>
public sealed class EntranceTests : IAsyncLifetime
{
    private readonly AppWithoutPages app = new();
    private readonly ProjectGate gate;
    private readonly ABrowser phone;
    private readonly ABrowser computer;
    private Guid project;
    private string entrance = "";

    public EntranceTests() => (gate, phone, computer) = (app.Get<ProjectGate>(), new ABrowser(app), new ABrowser(app));

    public async ValueTask InitializeAsync()
    {
        project = await phone.Founds(Green, "山田");
        entrance = await phone.Entrance(project);
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_says_whose_place_it_leads_to() =>
        Assert.Equal(new EntranceOwner(project, "中央公園の花壇づくり", "山田"), await gate.FindEntranceAsync(entrance));

    [Fact]
    public async Task It_brings_the_place_to_another_browser_and_leaves_it_on_the_first()
    {
        Assert.Equal((project, null), await gate.MoveInAsync(computer.Id, entrance));

        Assert.Equal((await phone.Participant(project)).Id, (await computer.Participant(project)).Id);
        Assert.Equal(1, await app.Read(db => db.Set<Participant>().CountAsync()));
    }

    [Fact]
    public async Task It_may_be_used_again_on_the_same_browser()
    {
        await gate.MoveInAsync(computer.Id, entrance);

        Assert.Equal((project, null), await gate.MoveInAsync(computer.Id, entrance));
    }

    [Fact]
    public async Task A_browser_that_acted_for_somebody_else_acts_for_its_owner_from_then_on()
    {
        await computer.Joins(project, City, "佐藤");

        await gate.MoveInAsync(computer.Id, entrance);

        Assert.Equal("山田", (await computer.Participant(project)).Name);
    }

    [Fact]
    public async Task A_withdrawn_one_leads_nowhere_and_the_browsers_inside_stay()
    {
        await gate.MoveInAsync(computer.Id, entrance);
        Assert.Null(await app.Get<ProjectCommands>().RenewEntranceAsync(phone.In(project)));

        Assert.Equal((null, null), await gate.MoveInAsync(Guid.NewGuid(), entrance));
        Assert.Null(await gate.FindEntranceAsync(entrance));
        Assert.Equal("山田", (await computer.Participant(project)).Name);
    }

    [Fact]
    public async Task The_join_link_is_no_entrance_and_the_entrance_no_join_link()
    {
        var link = await phone.JoinLink(project);

        Assert.Equal((null, null), await gate.MoveInAsync(computer.Id, link));
        Assert.Null(await gate.FindInvitationAsync(entrance));
    }

    [Fact]
    public async Task After_leaving_a_browser_comes_back_by_it()
    {
        Assert.Null(await app.Get<ProjectCommands>().LeaveBrowserAsync(phone.In(project)));
        Assert.False(await app.Get<BrowserPlaces>().HoldsAsync(phone.Id, project));

        await gate.MoveInAsync(phone.Id, entrance);

        Assert.Equal("山田", (await phone.Participant(project)).Name);
    }
}

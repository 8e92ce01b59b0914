using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.ABrowser;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public sealed class GateFoundingTests : IDisposable
{
    private readonly AppWithoutPages app = new();
    private readonly ProjectGate gate;
    private readonly ABrowser browser;

    public GateFoundingTests() => (gate, browser) = (app.Get<ProjectGate>(), new ABrowser(app));

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_browser_that_founds_holds_the_founders_place()
    {
        var project = await browser.Founds(Green, "山田");

        var founder = await browser.Participant(project);
        Assert.Equal(("山田", true), (founder.Name, founder.IsAdmitted));
        Assert.Equal(
            [new MyProject(project, "中央公園の花壇づくり", Green, "山田")], await app.Get<BrowserPlaces>().ListAsync(browser.Id));
    }

    [Fact]
    public async Task The_history_begins_with_the_founding_and_the_founder()
    {
        var project = await browser.Founds();

        Assert.Equal(["ProjectFounded", "ParticipantJoined"], await History.Verbs(app, project));
    }

    [Fact]
    public async Task The_same_form_sent_twice_founds_one_project()
    {
        var operation = Guid.NewGuid();

        var first = await gate.FoundAsync(browser.Id, operation, Founding());
        var second = await gate.FoundAsync(browser.Id, operation, Founding());

        Assert.Equal(first, second);
        Assert.Equal((1, 1, 1, 2), await Rows());
    }

    [Fact]
    public async Task The_same_form_sent_many_times_at_once_founds_one_project()
    {
        var operation = Guid.NewGuid();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(() => gate.FoundAsync(browser.Id, operation, Founding()))));

        Assert.NotNull(Assert.Single(results.Distinct()).ProjectId);
        Assert.Equal((1, 1, 1, 2), await Rows());
    }

    [Fact]
    public async Task Another_browser_gets_nothing_by_the_same_operation()
    {
        var operation = Guid.NewGuid();
        await gate.FoundAsync(browser.Id, operation, Founding());

        var (project, refusal) = await gate.FoundAsync(Guid.NewGuid(), operation, Founding());

        Assert.Equal((null, RefusalKind.Invalid), (project, refusal!.Kind));
        Assert.Equal((1, 1, 1, 2), await Rows());
    }

    [Fact]
    public async Task Two_forms_found_two_projects()
    {
        Assert.NotEqual(await browser.Founds(), await browser.Founds());
        Assert.Equal(2, (await app.Get<BrowserPlaces>().ListAsync(browser.Id)).Count);
    }

    [Fact]
    public async Task A_refused_form_leaves_nothing_and_may_be_sent_again_mended()
    {
        var operation = Guid.NewGuid();

        var (none, refusal) = await gate.FoundAsync(browser.Id, operation, Founding(person: " "));

        Assert.Equal((null, RefusalKind.Invalid), (none, refusal!.Kind));
        Assert.Equal((0, 0, 0, 0), await Rows());
        Assert.NotNull((await gate.FoundAsync(browser.Id, operation, Founding())).ProjectId);
    }

    [Fact]
    public async Task The_links_outlive_a_restart()
    {
        var project = await browser.Founds();
        var (link, entrance) = (await browser.JoinLink(project), await browser.Entrance(project));

        app.Restart();

        var again = app.Get<ProjectGate>();
        Assert.Equal(project, (await again.FindInvitationAsync(link))!.ProjectId);
        Assert.Equal(new EntranceOwner(project, "中央公園の花壇づくり", "山田"), await again.FindEntranceAsync(entrance));
        Assert.Equal((link, entrance), (await browser.JoinLink(project), await browser.Entrance(project)));
    }

    private async Task<(int Projects, int People, int Places, int Activities)> Rows()
    {
        await using var db = app.Open();
        return (await db.Set<Project>().CountAsync(), await db.Set<Participant>().CountAsync(),
            await db.Set<BrowserPlace>().CountAsync(), await db.Set<Activity>().CountAsync());
    }
}

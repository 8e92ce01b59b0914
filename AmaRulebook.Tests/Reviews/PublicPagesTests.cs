using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews;

public sealed class PublicPagesTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Staff_see_how_far_the_public_page_is_and_its_address_while_everybody_does()
    {
        var session = await AStoredSession.Opened(app);
        var commands = app.Get<PublicationCommands>();
        Assert.Equal(new PublicPageView(PublicPageState.None, null), await View());

        Assert.Null(await commands.ChooseAsync(session.Browser(Green).In(session.Project), new([], false, 0), false));
        Assert.Equal(new PublicPageView(PublicPageState.Preparing, null), await View());

        Assert.Null(await commands.ConsentAsync(session.Browser(Green).In(session.Project), 1));
        Assert.Equal(PublicPageState.Preparing, (await View()).State);
        Assert.Null(await commands.ConsentAsync(session.Browser(City).In(session.Project), 1));
        var slug = (await session.State()).Publication!.Slug;
        Assert.Equal(new PublicPageView(PublicPageState.Open, $"/open/{slug}"), await View());

        Assert.Null(await commands.WithdrawAsync(session.Browser(City).In(session.Project)));
        Assert.Equal(new PublicPageView(PublicPageState.Withdrawn, null), await View());

        Assert.Null(await commands.ChooseAsync(session.Browser(City).In(session.Project), new([], true, 1), true));
        Assert.Equal(PublicPageState.Preparing, (await View()).State);

        async Task<PublicPageView> View() => await app.Get<PublicPages>().FindAsync((await session.State()).Project);
    }
}

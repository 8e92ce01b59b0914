using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Keeping;

public sealed class KeepingTests : KeepingTest
{
    [Fact]
    public async Task Only_an_administrator_keeps_or_erases()
    {
        var session = await AStoredSession.Opened(App);
        var officer = await AStaffUser.Comes(App);
        var sato = (await session.Browser(City).Participant(session.Project)).Id;

        Refusal?[] refusals =
        [
            await Commands.ArchiveAsync(officer, session.Project),
            await Commands.RestoreAsync(officer, session.Project),
            (await Commands.EraseNameAsync(officer, session.Project, sato, inTexts: true)).Refusal,
            await Commands.DeleteAsync(officer, session.Project, "中央公園の花壇づくり"),
        ];

        Assert.All(refusals, refusal => Assert.Equal(RefusalKind.NotAllowed, refusal!.Kind));
        Assert.Equal("佐藤", (await Project(session)).NameOf(sato));
    }

    [Fact]
    public async Task A_project_that_goes_on_is_not_kept_away() =>
        Assert.Equal(RefusalKind.TooEarly, (await Commands.ArchiveAsync(Administrator, (await AStoredSession.Opened(App)).Project))!.Kind);

    [Fact]
    public async Task What_is_kept_away_can_be_read_and_not_changed_until_it_is_restored()
    {
        var session = await Ended();
        Assert.Null(await Commands.ArchiveAsync(Administrator, session.Project));
        Assert.Null(await Commands.ArchiveAsync(Administrator, session.Project));   // twice is harmless

        var refusal = await Reopens(session);
        var joining = await App.Get<ProjectGate>().JoinAsync(
            Guid.NewGuid(), Guid.NewGuid(), await session.Browser(Green).JoinLink(session.Project), ABrowser.Joining("別の団体", "鈴木"));
        Assert.Contains("市が保管しています", refusal!.Message, StringComparison.Ordinal);
        Assert.Contains("市が保管しています", joining.Refusal!.Message, StringComparison.Ordinal);
        Assert.NotNull(await session.State());
        Assert.Single((await Reads.ListAsync(KeptProjects.Archived, null, 1)).Projects);

        Assert.Null(await Commands.RestoreAsync(Administrator, session.Project));
        Assert.Null(await Reopens(session));
        Assert.Equal(1, await App.Read(db => db.Set<Activity>().CountAsync(activity => activity.Verb == nameof(ProjectArchived))));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("5", 1)]
    [InlineData("6", 0)]
    public async Task What_ended_long_enough_ago_is_due(string? years, int due)
    {
        await Ended();
        App.Time.AdjustTime(App.Time.GetUtcNow().AddYears(5).AddDays(1));
        var settings = new Microsoft.Extensions.Configuration.ConfigurationManager { [Retention.Setting] = years };
        var reads = new KeepingReads(App.Get<IDbContextFactory<RulebookDb>>(), App.Get<PublicPages>(), new Retention(settings), App.Time);

        Assert.Equal(due, (await reads.ListAsync(KeptProjects.Due, null, 1)).Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("five")]
    public void A_retention_that_is_none_is_told_at_the_start(string years) =>
        Assert.Throws<InvalidOperationException>(() => new Retention(new Microsoft.Extensions.Configuration.ConfigurationManager { [Retention.Setting] = years }));
}

using AmaRulebook.Checklists;
using AmaRulebook.Layout;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records;

public sealed class RecordNumberTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData(2026, 12, 1, "令和8年度-0012-1")]
    [InlineData(2027, 4, 12, "令和9年度-0004-12")]
    [InlineData(2026, 12_345, 2, "令和8年度-12345-2")]
    public void It_reads_as_year_project_and_session(int year, int project, int session, string number) =>
        Assert.Equal(number, new RecordNumber(new FiscalYear(year), project, session).ToString());

    [Fact]
    public async Task Projects_are_numbered_as_they_come()
    {
        var (first, second) = (await AStoredSession.Begun(app), await AStoredSession.Begun(app));

        Assert.Equal((1, 2), ((await first.State()).Project.Number, (await second.State()).Project.Number));
    }

    [Fact]
    public async Task The_number_of_a_project_that_is_gone_is_not_given_again()
    {
        await new ABrowser(app).Founds();
        var gone = await new ABrowser(app).Founds();
        await using (var db = app.Open())
        {
            // Of what hangs on a project, only the register is looked at here.
            db.Remove(db.Set<RegisterEntry>().Single(entry => entry.ProjectId == gone));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var next = await AStoredSession.Begun(app);

        Assert.Equal(3, (await next.State()).Project.Number);
    }

    [Fact]
    public async Task Sessions_count_over_all_stages_in_the_order_of_their_beginnings_whatever_the_clock_says()
    {
        var session = await AStoredSession.Begun(app);
        var first = session.Id;
        app.Time.AdjustTime(app.Time.GetUtcNow().AddDays(-400));
        Assert.Null(await session.Ask(City, (commands, command) => commands.BeginAsync(command, "doing", SessionMode.Apart)));
        var state = await session.State();

        var numbers = await app.Get<RecordNumbers>().ReadAsync(state);

        Assert.Equal("令和8年度-0001-1", numbers[first].ToString());
        Assert.Equal("令和7年度-0001-2", numbers[state.Latest("doing")!.Id].ToString());
    }
}

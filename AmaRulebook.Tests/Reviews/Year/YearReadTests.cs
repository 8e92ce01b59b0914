using AmaRulebook.Checklists;
using AmaRulebook.Content;
using AmaRulebook.Layout;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Year;

public sealed class YearReadTests : IDisposable
{
    private static readonly FiscalYear Year = new(2026);
    private readonly AppWithoutPages app = new();

    private YearReads Reads => new(app.Get<IDbContextFactory<RulebookDb>>(), app.Get<RulebookSource>(), app.Time);

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_year_without_projects_is_empty()
    {
        var report = await Reads.ReadAsync(Year);

        Assert.Equal(0, report.Projects.Told);
        Assert.All(report.Items, item => Assert.Equal(0, item.Opened));
        Assert.Equal([Year], await Reads.YearsAsync());
    }

    [Fact]
    public async Task One_project_is_not_broken_down()
    {
        await Opened(split: 3);

        var report = await Reads.ReadAsync(Year);

        Assert.Equal("3未満", report.Projects.Text);
        Assert.All(report.Kinds, line => Assert.Equal("－", line.Projects.Text));
        Assert.All(report.Items, item => Assert.True(item is { SplitShare: null, OpenDays: null }));
    }

    [Fact]
    public async Task What_the_sides_answered_differently_is_counted_by_their_first_answers()
    {
        foreach (var _ in Enumerable.Range(0, 4))
        {
            var session = await Opened(split: 3);
            app.Time.AdjustTime(app.Time.GetUtcNow().AddDays(6));
            await session.Answers(City, 3, AnswerKind.Yes);
        }

        var items = (await Reads.ReadAsync(Year)).Items;

        Assert.Equal((4, 4), (Item(items, "planning-3").Opened, Item(items, "planning-3").Split));
        Assert.Equal(6, Item(items, "planning-3").OpenDays!.Value, 0.1);
        Assert.Equal((4, 0), (Item(items, "planning-2").Opened, Item(items, "planning-2").Split));
        Assert.Null(Item(items, "planning-2").OpenDays);
        Assert.Equal(0, Item(items, "doing-3").Opened);
    }

    [Fact]
    public async Task Answers_that_are_covered_are_not_counted()
    {
        for (var i = 0; i < 3; i++)
        {
            var session = await AStoredSession.Begun(app);
            await session.Answers(City, 3, AnswerKind.Concern);
            await session.HandsIn(Green);
            await session.HandsIn(City);
        }

        var report = await Reads.ReadAsync(Year);

        Assert.Equal(3, report.Projects.Told);
        Assert.Equal("3", report.Breakdowns.Single(breakdown => breakdown.Title.StartsWith("どの段階", StringComparison.Ordinal)).Lines[0].Projects.Text);
        Assert.All(report.Items, item => Assert.Equal(0, item.Opened));
    }

    [Fact]
    public async Task A_party_that_came_later_and_has_not_handed_in_is_not_counted()
    {
        for (var i = 0; i < 3; i++)
        {
            var session = await Opened(split: 2);
            await session.IsJoinedBy(School, "鈴木");
            await session.Answers(School, 4, AnswerKind.Concern);
        }

        Assert.Equal(0, Item((await Reads.ReadAsync(Year)).Items, "planning-4").Split);
    }

    [Fact]
    public async Task Projects_stand_by_form_department_and_kind_in_the_year_in_which_they_moved()
    {
        for (var i = 0; i < 3; i++)
        {
            var session = await Opened(split: 1);
            var text = new AboutText("花壇づくり", "", ["grant"], "あま市 財政課", "", "", "");
            Assert.Null(await app.Get<CourseCommands>().SaveAboutAsync(session.Browser(Green).In(session.Project), new GivenAbout(text, 0)));
            Assert.Null(await app.Get<CourseCommands>().EndAsync(session.Browser(Green).In(session.Project), EndingKind.Completed, ""));
        }

        var report = await Reads.ReadAsync(Year);

        var departments = report.Tables.Single(table => table.Title == "担当課 × 協働の形");
        Assert.Equal(["財政課"], departments.Rows.Select(row => row.Label));
        Assert.Equal(["補助・助成"], departments.Columns.Select(column => column.Label));
        Assert.Equal("3", departments.Cells[0][0].Text);
        Assert.Equal(["0", "0", "3", "0", "3"], report.Kinds.Select(line => line.Projects.Text));
        Assert.Equal("3", report.Breakdowns[^1].Lines.Single(line => line.Label == "完了").Projects.Text);
        Assert.Equal(0, (await Reads.ReadAsync(new FiscalYear(2025))).Projects.Told);
    }

    /// <summary>Opened, with a concern of the city's on one item.</summary>
    private async Task<AStoredSession> Opened(int split)
    {
        var session = await AStoredSession.Begun(app);
        await session.Answers(City, split, AnswerKind.Concern);
        await session.HandInAndOpen();
        return session;
    }

    private static ItemFigures Item(IReadOnlyList<ItemFigures> items, string id) => items.Single(item => item.ItemId == id);
}

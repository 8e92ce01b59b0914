using AmaRulebook.Projects;
using AmaRulebook.Staff;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Listing;

/// <summary>The queue as the commands filled it, each filter by itself and together.</summary>
public sealed class QueueTests(QueuedSessions queue) : IClassFixture<QueuedSessions>
{
    [Theory]
    [InlineData("", "alone covered talking finished old")]
    [InlineData("?stage=planning", "alone finished old")]
    [InlineData("?stage=doing", "talking")]
    [InlineData("?state=Answering", "alone covered old")]
    [InlineData("?state=Talking", "talking")]
    [InlineData("?state=Complete", "finished")]
    [InlineData("?state=Confirming", "")]
    [InlineData("?kind=Community", "alone")]
    [InlineData("?kind=Business", "talking")]
    [InlineData("?kind=Government", "covered talking finished old")]
    [InlineData("?kind=Community,Business", "alone covered talking finished old")]
    [InlineData("?kind=2&state=2", "alone covered talking finished old")]
    [InlineData("?form=grant", "finished")]
    [InlineData("?form=commission&kind=Business", "talking")]
    [InlineData("?form=commission&kind=Community", "")]
    [InlineData("?department=環境衛生課", "finished")]
    [InlineData("?year=2025", "old")]
    [InlineData("?year=2026", "alone covered talking finished")]
    [InlineData("?consulted=1", "talking")]
    [InlineData("?split=1", "finished")]
    [InlineData("?unread=1", "talking")]
    [InlineData("?unread=1&kind=Business&form=commission", "talking")]
    [InlineData("?unread=1&stage=planning", "")]
    [InlineData("?stalled=1", "old")]
    [InlineData("?q=桜まつり", "alone")]
    [InlineData("?q=ノ警備", "alone")]
    [InlineData("?q=花壇", "covered talking finished old")]
    [InlineData("?q=商店会", "talking")]
    [InlineData("?q=七宝", "alone talking")]
    [InlineData("?q=中央公園の花壇づくりをしよう", "")]
    [InlineData("?q=中央公園の花壇づくり", "covered talking finished old")]
    [InlineData("?q=%25", "")]
    [InlineData("?q=' OR 1=1 --", "")]
    [InlineData("?q=七宝&stage=doing&year=2026&state=Talking&department=ｽﾎﾟｰﾂ課&consulted=1", "talking")]
    [InlineData("?sort=Changed&reversed=1", "old finished talking covered alone")]
    [InlineData("?sort=Stage", "covered alone finished old talking")]
    [InlineData("?sort=Stage&reversed=1", "talking old finished alone covered")]
    [InlineData("?sort=Name", "covered talking finished old alone")]
    [InlineData("?sort=Name&reversed=1", "alone old finished talking covered")]
    [InlineData("?kind=Government&sort=Name", "covered talking finished old")]
    [InlineData("?sort=Department&reversed=1&state=Complete", "finished")]
    [InlineData("?stage=nothing", "")]
    [InlineData("?state=99&kind=77&year=abc&page=-3&sort=Bad&stalled=", "alone covered talking finished old")]
    public async Task Each_filter_and_order_gives_its_sessions(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await Read(query)).Rows.Select(Name)));

    [Fact]
    public async Task The_address_of_what_is_asked_for_says_it_again()
    {
        var all = "?stage=planning&state=Talking&kind=Business&form=grant&department=A%26B&year=2026&consulted=1&split=1&unread=1&stalled=1&q=%23x&sort=Name&reversed=1&page=3";

        Assert.Equal(all, QueueQuery.Of(all).Query);
        Assert.Equal("", QueueQuery.Everything.Query);
        Assert.Equal(QueueQuery.LongestSearch, QueueQuery.Of($"?q={new string('あ', 5_000)}").Search!.Length);
        await Read("?q=" + Uri.EscapeDataString("\uFFFD\u0000\u202E") + "&page=500");
    }

    [Fact]
    public async Task A_row_tells_who_read_it_and_how_many_there_are()
    {
        var part = await Read("");
        var finished = part.Rows.Single(row => row.SessionId == queue.Finished.Id);

        Assert.Equal((5, 1), (part.Count, part.PageCount));
        Assert.Equal([part.Rows.Single(row => row.SessionId == queue.Talking.Id).Id], part.Unread);
        Assert.False(part.HasMore);
        Assert.Equal(["田中 市子"], part.Readers[finished.SessionId]);
        Assert.Equal((1, QueueState.Complete, "環境衛生課"), (finished.SplitCount, finished.State, finished.Department));
        Assert.Equal([Green, City], finished.Parties.Select(party => party.Name));
    }

    [Fact]
    public async Task Of_covered_answers_the_row_tells_nothing()
    {
        var row = (await Read("")).Rows.Single(row => row.SessionId == queue.Covered.Id);

        Assert.Equal((0, false, QueueState.Answering), (row.SplitCount, row.HasSplit, row.State));
        Assert.Equal(QueuedSessions.Today.AddDays(-3).AddMinutes(1), row.ChangedAt);   // the answer a minute later is not told
    }

    [Fact]
    public async Task Each_row_is_as_the_session_stands_and_can_be_made_anew()
    {
        var before = await Rows();
        await using (var db = queue.App.Open())
        {
            await db.Set<QueueRow>().Where(row => row.SessionId == queue.Finished.Id || row.SessionId == queue.Talking.Id).ExecuteDeleteAsync();
        }

        await queue.App.Get<QueueFiller>().FillAsync();

        Assert.Equal(before, await Rows());
    }

    [Fact]
    public async Task The_filters_offer_what_there_is()
    {
        var choices = await queue.App.Get<QueueReads>().ChoicesAsync();

        Assert.Equal([2026, 2025], choices.FiscalYears);
        Assert.Equal(["環境衛生課", "ｽﾎﾟｰﾂ課"], choices.Departments.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_view_is_saved_under_a_name_for_ones_own_account_alone()
    {
        var (views, mori) = (queue.App.Get<SavedViews>(), await AStaffUser.Comes(queue.App, StaffRole.Reader, "森 春"));

        Assert.Null(await views.SaveAsync(mori, "うちの課", QueueQuery.Of("?department=環境衛生課&page=4")));
        Assert.Null(await views.SaveAsync(mori, "うちの課", QueueQuery.Of("?department=環境衛生課&split=1")));
        Assert.All(new[] { "", "　", "a\u0000", new string('あ', 41) }, name => Assert.Equal(RefusalKind.Invalid, views.SaveAsync(mori, name, QueueQuery.Everything).Result?.Kind));
        var saved = Assert.Single(await views.ListAsync(mori));
        Assert.Equal(QueueQuery.Of("?department=環境衛生課&split=1").Query, saved.Query);
        await views.RemoveAsync(queue.Tanaka, saved.Id);
        Assert.Single(await views.ListAsync(mori));
        Assert.Empty(await views.ListAsync(queue.Tanaka));
        for (var number = 2; number <= SavedView.MostPerAccount; number++)
        {
            Assert.Null(await views.SaveAsync(mori, $"見かた{number}", QueueQuery.Everything));
        }

        Assert.Equal(RefusalKind.Closed, (await views.SaveAsync(mori, "もう一つ", QueueQuery.Everything))?.Kind);
        await views.RemoveAsync(mori, saved.Id);
        Assert.Null(await views.SaveAsync(mori, "もう一つ", QueueQuery.Everything));
    }

    private Task<QueuePart> Read(string query) => queue.App.Get<QueueReads>().ReadAsync(QueueQuery.Of(query));

    private string Name(QueueRow row) =>
        row.SessionId == queue.Old.Id ? "old"
        : row.SessionId == queue.Finished.Id ? "finished"
        : row.SessionId == queue.Talking.Id ? "talking"
        : row.SessionId == queue.Covered.Id ? "covered"
        : row.ProjectId == queue.Alone ? "alone"
        : row.SessionId.ToString();

    private async Task<string> Rows()
    {
        var rows = await queue.App.Read(db => db.Set<QueueRow>().AsNoTracking().Include(row => row.Facets).ToListAsync());
        return string.Join('\n', rows.OrderBy(Name, StringComparer.Ordinal).Select(row => string.Join(
            " | ",
            Name(row), row.ProjectName, row.StageTitle, row.Number, row.State, row.FiscalYear, row.Department, string.Join(',', row.Parties), row.SplitCount,
            row.IsConsulted, row.IsComplete, row.SearchText, string.Join(',', row.Facets.Select(facet => facet.Name).Order(StringComparer.Ordinal)))));
    }
}

using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Staff.Log;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Keeping;

public sealed class DeletionTests : KeepingTest
{
    [Fact]
    public async Task A_project_is_deleted_after_an_export_and_by_its_name_and_nothing_of_it_stays()
    {
        var session = await Ended();
        var other = await AStoredSession.Opened(App);
        const string Name = "中央公園の花壇づくり";

        Assert.Equal(RefusalKind.Invalid, (await Commands.DeleteAsync(Administrator, session.Project, "別の名前"))!.Kind);
        Assert.Equal(RefusalKind.TooEarly, (await Commands.DeleteAsync(Administrator, session.Project, Name))!.Kind);
        await App.Get<StaffLog>().WriteAsync(StaffDeed.Exported, Administrator.AccountId, session.Project, "x.json");
        Assert.Null(await Reopens(session));   // a change after the export
        App.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await Changes(session));
        Assert.Equal(RefusalKind.TooEarly, (await Commands.DeleteAsync(Administrator, session.Project, Name))!.Kind);
        App.Time.Advance(TimeSpan.FromSeconds(1));
        await App.Get<StaffLog>().WriteAsync(StaffDeed.Exported, Administrator.AccountId, session.Project, "x.json");

        Assert.Null(await Commands.DeleteAsync(Administrator, session.Project, $" {Name} "));
        Assert.Equal(RefusalKind.Closed, (await Commands.DeleteAsync(Administrator, session.Project, Name))!.Kind);

        Assert.Empty(await RowsWith(session.Project));
        Assert.NotEmpty(await RowsWith(other.Project));
        Assert.Null(await App.Get<BrowserPlaces>().FindAsync(session.Browser(Green).Id, session.Project));
    }

    /// <summary>The tables that hold anything of a project.</summary>
    private async Task<IReadOnlyList<string>> RowsWith(Guid project)
    {
        await using var db = App.Open();
        var found = new List<string>();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => !entity.IsOwned() && entity.FindProperty("ProjectId") is not null && entity.GetTableName() is not null))
        {
#pragma warning disable EF1002 // The name of the table comes from the model.
            if (await db.Database.SqlQueryRaw<int>(
                $"SELECT COUNT(*) AS Value FROM \"{entity.GetTableName()}\" WHERE \"ProjectId\" = {{0}}", project.ToString().ToUpperInvariant()).SingleAsync() > 0)
#pragma warning restore EF1002
            {
                found.Add(entity.GetTableName()!);
            }
        }

        return found;
    }
}

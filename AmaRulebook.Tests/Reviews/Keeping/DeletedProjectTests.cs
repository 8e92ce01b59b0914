using System.Net;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Records;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Sessions;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Keeping;

/// <summary>The old links of a project that was deleted, over HTTP: they answer as those of one that never was.</summary>
public sealed class DeletedProjectTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    private const string Name = "消える花壇づくり";
    private static readonly string Unknown = new('A', 43);

    [Fact]
    public async Task None_of_them_tells_that_there_was_one()
    {
        using var project = await ASharedProject.On(site, Name);
        var session = await project.Decides();
        Assert.Null(await project.Get<PublicationCommands>().ChooseAsync(await project.By(Green), new([new(session, "planning-3")], false, 0), true));
        foreach (var party in new[] { Green, City })
        {
            Assert.Null(await project.Get<PublicationCommands>().ConsentAsync(await project.By(party), 1));
        }

        var state = await project.State();
        var open = $"/open/{state.Publication!.Slug}";
        var join = await project.Yamada.JoinLink(project.Hub);
        var entrance = $"/me/{project.Get<ProjectKeys>().RevealEntrance(state.Project.Participants.First(person => person.Name == "佐藤"))}";
        string[] ways =
        [
            "", "/planning", "/planning/table", "/sessions/planning-1", "/handover", "/history", "/themes", "/people", "/poster", "/opening",
            "/export", "/export.xlsx", "/export.csv", "/export.json", "/export.docx", "/next.ics",
        ];
        Assert.Equal(HttpStatusCode.OK, (await project.Sato.Raw(project.Hub)).Status);
        Assert.Equal(HttpStatusCode.OK, (await project.Sato.Raw(open)).Status);

        await Delete(project);

        foreach (var (old, never) in ways.Select(way => (project.Hub + way, $"/projects/{Guid.NewGuid()}{way}"))
            .Append((open, $"/open/{new string('0', 32)}")).Append((join, $"/join/{Unknown}")).Append((entrance, $"/me/{Unknown}")))
        {
            var (gone, other) = (await project.Sato.Raw(old), await project.Sato.Raw(never));
            Assert.True(gone.Status == other.Status, $"{old}: {gone.Status} {other.Status}");
            Assert.DoesNotContain(Name, gone.Text(), StringComparison.Ordinal);
            Assert.DoesNotContain("当番表", gone.Text(), StringComparison.Ordinal);
            Assert.True(gone.Status is HttpStatusCode.NotFound or HttpStatusCode.OK or HttpStatusCode.Gone, $"{old}: {gone.Status}");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await project.Sato.Raw($"{project.Hub}/export.json")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await project.Sato.Raw(open)).Status);
    }

    private static async Task Delete(ASharedProject project)
    {
        var email = await AStaffAccount.Made(project.Get<IServiceProvider>(), StaffRole.Administrator);
        var account = (await project.Get<StaffAccounts>().ListAsync()).Single(account => account.Email == email);
        var administrator = (await project.Get<StaffSessions>().FindAsync(await project.Get<StaffSessions>().BeginAsync(account, "")))!;
        await project.Get<StaffLog>().WriteAsync(StaffDeed.Exported, administrator.AccountId, project.Id, "x.json");
        Assert.Null(await project.Get<KeepingCommands>().DeleteAsync(administrator, project.Id, Name));
    }
}

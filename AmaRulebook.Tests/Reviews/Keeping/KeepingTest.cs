using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Keeping;

/// <summary>Keeping, erasing and deleting, on a real database.</summary>
public abstract class KeepingTest : IAsyncLifetime
{
    protected AppWithoutPages App { get; } = new();

    protected StaffUser Administrator { get; private set; } = null!;

    protected KeepingCommands Commands => App.Get<KeepingCommands>();

    protected KeepingReads Reads => App.Get<KeepingReads>();

    public async ValueTask InitializeAsync() => Administrator = await AStaffUser.Comes(App, StaffRole.Administrator);

    public ValueTask DisposeAsync()
    {
        App.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected async Task<AStoredSession> Ended()
    {
        var session = await AStoredSession.Opened(App);
        Assert.Null(await App.Get<CourseCommands>().EndAsync(session.Browser(Green).In(session.Project), EndingKind.Completed, ""));
        return session;
    }

    protected Task<Refusal?> Reopens(AStoredSession session) =>
        App.Get<CourseCommands>().ReopenAsync(session.Browser(Green).In(session.Project));

    protected Task<Refusal?> Changes(AStoredSession session) =>
        App.Get<CourseCommands>().EndAsync(session.Browser(Green).In(session.Project), EndingKind.Cancelled, "");

    protected Task<Project> Project(AStoredSession session) =>
        App.Read(db => db.Set<Project>().Include(project => project.Participants).SingleAsync(project => project.Id == session.Project));
}

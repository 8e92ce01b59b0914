using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Projects;
using AmaRulebook.Reviews.Reviewing;
using AmaRulebook.Staff;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Listing;

/// <summary>Sessions of several projects in all their states, made by the application's own commands.</summary>
public sealed class QueuedSessions : IAsyncLifetime
{
    public static readonly DateTimeOffset Today = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    public AppWithoutPages App { get; } = new();

    /// <summary>Begun on the last evening of 令和7年度, and never opened since.</summary>
    public AStoredSession Old { get; private set; } = null!;

    /// <summary>計画段階, complete, 分かれた, 補助・助成, 環境衛生課, read by 田中.</summary>
    public AStoredSession Finished { get; private set; } = null!;

    /// <summary>実施段階, open, all yes, with a 相談; a 事業者 takes part.</summary>
    public AStoredSession Talking { get; private set; } = null!;

    /// <summary>協働を考えている, covered, though its answers differ.</summary>
    public AStoredSession Covered { get; private set; } = null!;

    /// <summary>Of the project 「桜まつりの警備」, alone.</summary>
    public Guid Alone { get; private set; }

    public StaffUser Tanaka { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App.Time.AdjustTime(new DateTimeOffset(2026, 3, 31, 14, 0, 0, TimeSpan.Zero));
        Old = await AStoredSession.Begun(App);

        App.Time.AdjustTime(Today.AddDays(-5));
        Finished = await AStoredSession.Begun(App);
        await Finished.Answers(City, 3, AnswerKind.Concern, "人手が足りません。");
        await Finished.HandInAndOpen();
        await Finished.Confirms(Green);
        await Finished.Confirms(City);
        await Describe(Finished, "環境衛生課", "grant");
        Tanaka = await AStaffUser.Comes(App);
        Assert.Null(await App.Get<SessionReviews>().MarkReadAsync(Tanaka, Finished.Project, Finished.Id));

        App.Time.AdjustTime(Today.AddDays(-4));
        Talking = await AStoredSession.Begun(App, "doing");
        await Talking.IsJoinedByPaper(Shops);
        await Talking.EntersAllFor(Shops, new(EntrySource.Paper, "会長"));
        await Talking.HandInAndOpen();
        Assert.Null(await App.Get<ConsultationCommands>().AskAsync(
            Talking.Browser(Green).In(Talking.Project), new(ConsultationDesk.City, "", "水道は使えますか", false)));
        await Describe(Talking, "ｽﾎﾟｰﾂ課", "commission");

        App.Time.AdjustTime(Today.AddDays(-3));
        Covered = await AStoredSession.Begun(App, "thinking");
        await Covered.Answers(City, 2, AnswerKind.Concern, "まだ言えません。");

        App.Time.AdjustTime(Today.AddDays(-2));
        var browser = new ABrowser(App);
        var (project, refusal) = await App.Get<ProjectGate>().FoundAsync(
            browser.Id, Guid.NewGuid(), new("桜まつりの警備", "", "七宝町自治会", PartyKind.Community, "林"));
        Assert.Null(refusal);
        Alone = project!.Value;
        Assert.Null(await App.Get<SessionCommands>().BeginAsync(browser.In(Alone), "planning", SessionMode.Apart));
        App.Time.AdjustTime(Today);
    }

    public ValueTask DisposeAsync()
    {
        App.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Describe(AStoredSession session, string department, string form) => Assert.Null(await App.Get<CourseCommands>().SaveAboutAsync(
        session.Browser(Green).In(session.Project), new((await session.State()).Project.AboutText with { FormIds = [form], Department = department }, 0)));
}

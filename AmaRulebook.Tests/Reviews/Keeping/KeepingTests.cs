using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Storage;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Keeping;

/// <summary>Keeping, erasing and deleting, on a real database.</summary>
public sealed class KeepingTests : IAsyncLifetime
{
    private readonly AppWithoutPages app = new();
    private StaffUser administrator = null!;
    private StaffUser officer = null!;

    private KeepingCommands Commands => app.Get<KeepingCommands>();

    private KeepingReads Reads => app.Get<KeepingReads>();

    public async ValueTask InitializeAsync()
    {
        administrator = await User(StaffRole.Administrator);
        officer = await User(StaffRole.Officer);
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Only_an_administrator_keeps_or_erases()
    {
        var session = await AStoredSession.Opened(app);
        var sato = (await session.Browser(City).Participant(session.Project)).Id;

        Refusal?[] refusals =
        [
            await Commands.ArchiveAsync(officer, session.Project),
            await Commands.RestoreAsync(officer, session.Project),
            await Commands.EraseNameAsync(officer, session.Project, sato, inTexts: true),
            await Commands.DeleteAsync(officer, session.Project, "中央公園の花壇づくり"),
        ];

        Assert.All(refusals, refusal => Assert.Equal(RefusalKind.NotAllowed, refusal!.Kind));
        Assert.Equal("佐藤", (await Project(session)).NameOf(sato));
    }

    [Fact]
    public async Task A_project_that_goes_on_is_not_kept_away() =>
        Assert.Equal(RefusalKind.TooEarly, (await Commands.ArchiveAsync(administrator, (await AStoredSession.Opened(app)).Project))!.Kind);

    [Fact]
    public async Task What_is_kept_away_can_be_read_and_not_changed_until_it_is_restored()
    {
        var session = await Ended();
        Assert.Null(await Commands.ArchiveAsync(administrator, session.Project));
        Assert.Null(await Commands.ArchiveAsync(administrator, session.Project));   // twice is harmless

        var refusal = await Reopens(session);
        var joining = await app.Get<ProjectGate>().JoinAsync(
            Guid.NewGuid(), Guid.NewGuid(), await session.Browser(Green).JoinLink(session.Project), ABrowser.Joining("別の団体", "鈴木"));
        Assert.Contains("市が保管しています", refusal!.Message, StringComparison.Ordinal);
        Assert.Contains("市が保管しています", joining.Refusal!.Message, StringComparison.Ordinal);
        Assert.NotNull(await session.State());
        Assert.Single((await Reads.ListAsync(KeptProjects.Archived, null, 1)).Projects);

        Assert.Null(await Commands.RestoreAsync(administrator, session.Project));
        Assert.Null(await Reopens(session));
        Assert.Equal(1, await app.Read(db => db.Set<Activity>().CountAsync(activity => activity.Verb == nameof(ProjectArchived))));
    }

    [Fact]
    public async Task An_erased_name_stands_in_no_row_and_in_no_byte_of_the_files()
    {
        const string Name = "佐藤木星之助";
        var session = await AStoredSession.Opened(app);
        var kato = new ABrowser(app);
        await kato.Joins(session.Project, "消える団体", Name);
        var id = (await kato.Participant(session.Project)).Id;
        await session.Answers(Green, 1, AnswerKind.Concern, $"{Name}さんと話した。\n「{Name}」");
        Assert.Equal(2, (await Reads.FindAsync(session.Project))!.People.Single(person => person.Person.Id == id).Texts);
        await app.Get<WriteGate>().EmptyLogAsync();
        Assert.NotEmpty(FilesWith(Name));

        Assert.Null(await Commands.EraseNameAsync(administrator, session.Project, id, inTexts: true));
        Assert.Null(await Commands.EraseNameAsync(administrator, session.Project, id, inTexts: true));   // twice is harmless

        Assert.Equal(Projects.Project.ErasedName, (await Project(session)).NameOf(id));
        Assert.Equal($"{new string('○', Name.Length)}さんと話した。\n「{new string('○', Name.Length)}」", (await session.SeenBy(Green)).Items[0].Mine!.Note);
        Assert.Null(await app.Get<BrowserPlaces>().FindAsync(kato.Id, session.Project));
        Assert.Equal(0, await app.Read(db => db.CountTextsAsync(typeof(Project), session.Project, Name)));
        Assert.Empty(FilesWith(Name));
        var history = await app.Read(db => db.Set<Activity>().OrderBy(activity => activity.Sequence).Where(activity => activity.ProjectId == session.Project).ToListAsync());
        Assert.Equal(Replay.Of(history, session.Id), Replay.Of((await session.State()).Latest("planning")!));
    }

    [Fact]
    public async Task Without_the_texts_only_the_name_itself_is_erased_from_the_record_too()
    {
        var session = await AStoredSession.Opened(app);
        await session.Answers(Green, 1, AnswerKind.Concern, "佐藤さんと話した");
        await session.Confirms(Green);
        await session.Confirms(City);
        var sato = (await session.Browser(City).Participant(session.Project)).Id;

        Assert.Null(await Commands.EraseNameAsync(administrator, session.Project, sato, inTexts: false));

        var record = await session.SeenBy(Green);
        Assert.Equal("佐藤さんと話した", record.Items[0].Mine!.Note);
        Assert.Equal([Projects.Project.ErasedName, "山田"],
            (await app.Read(db => db.Set<SignOff>().Select(signOff => signOff.Name).ToListAsync())).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_facilitator_hands_the_role_on_first()
    {
        var session = await AStoredSession.Opened(app);
        var yamada = (await session.Browser(Green).Participant(session.Project)).Id;

        Assert.Equal(RefusalKind.TooEarly, (await Commands.EraseNameAsync(administrator, session.Project, yamada, false))!.Kind);
    }

    [Fact]
    public async Task A_project_is_deleted_after_an_export_and_by_its_name_and_nothing_of_it_stays()
    {
        var session = await Ended();
        var other = await AStoredSession.Opened(app);
        const string Name = "中央公園の花壇づくり";

        Assert.Equal(RefusalKind.Invalid, (await Commands.DeleteAsync(administrator, session.Project, "別の名前"))!.Kind);
        Assert.Equal(RefusalKind.TooEarly, (await Commands.DeleteAsync(administrator, session.Project, Name))!.Kind);
        await app.Get<StaffLog>().WriteAsync(StaffDeed.Exported, administrator.AccountId, session.Project, "x.json");
        Assert.Null(await Reopens(session));   // a change after the export
        app.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await Changes(session));
        Assert.Equal(RefusalKind.TooEarly, (await Commands.DeleteAsync(administrator, session.Project, Name))!.Kind);
        app.Time.Advance(TimeSpan.FromSeconds(1));
        await app.Get<StaffLog>().WriteAsync(StaffDeed.Exported, administrator.AccountId, session.Project, "x.json");

        Assert.Null(await Commands.DeleteAsync(administrator, session.Project, $" {Name} "));
        Assert.Equal(RefusalKind.Closed, (await Commands.DeleteAsync(administrator, session.Project, Name))!.Kind);

        Assert.Empty(await RowsWith(session.Project));
        Assert.NotEmpty(await RowsWith(other.Project));
        Assert.Null(await app.Get<BrowserPlaces>().FindAsync(session.Browser(Green).Id, session.Project));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("5", 1)]
    [InlineData("6", 0)]
    public async Task What_ended_long_enough_ago_is_due(string? years, int due)
    {
        await Ended();
        app.Time.AdjustTime(app.Time.GetUtcNow().AddYears(5).AddDays(1));
        var settings = new Microsoft.Extensions.Configuration.ConfigurationManager { [Retention.Setting] = years };
        var reads = new KeepingReads(app.Get<IDbContextFactory<RulebookDb>>(), new Retention(settings), app.Time);

        Assert.Equal(due, (await reads.ListAsync(KeptProjects.Due, null, 1)).Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("five")]
    public void A_retention_that_is_none_is_told_at_the_start(string years) =>
        Assert.Throws<InvalidOperationException>(() => new Retention(new Microsoft.Extensions.Configuration.ConfigurationManager { [Retention.Setting] = years }));

    private async Task<AStoredSession> Ended()
    {
        var session = await AStoredSession.Opened(app);
        Assert.Null(await app.Get<CourseCommands>().EndAsync(session.Browser(Green).In(session.Project), EndingKind.Completed, ""));
        return session;
    }

    private Task<Refusal?> Reopens(AStoredSession session) =>
        app.Get<CourseCommands>().ReopenAsync(session.Browser(Green).In(session.Project));

    private Task<Refusal?> Changes(AStoredSession session) =>
        app.Get<CourseCommands>().EndAsync(session.Browser(Green).In(session.Project), EndingKind.Cancelled, "");

    private Task<Project> Project(AStoredSession session) =>
        app.Read(db => db.Set<Project>().Include(project => project.Participants).SingleAsync(project => project.Id == session.Project));

    private async Task<StaffUser> User(StaffRole role)
    {
        var email = await AStaffAccount.Made(app.Services, role);
        var account = (await app.Get<StaffAccounts>().ListAsync()).Single(account => account.Email == email);
        return (await app.Get<StaffSessions>().FindAsync(await app.Get<StaffSessions>().BeginAsync(account, "")))!;
    }

    /// <summary>The files of the database that hold a text, as it is or escaped.</summary>
    private IReadOnlyList<string> FilesWith(string text)
    {
        var escaped = System.Text.Json.JsonEncodedText.Encode(text).EncodedUtf8Bytes.ToArray();
        return [.. Directory.EnumerateFiles(app.Folder, "ama-rulebook.db*").Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Where(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var bytes = copy.ToArray().AsSpan();
            return bytes.IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0 || bytes.IndexOf(escaped) >= 0;
        })];
    }

    /// <summary>The tables that hold anything of a project.</summary>
    private async Task<IReadOnlyList<string>> RowsWith(Guid project)
    {
        await using var db = app.Open();
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

using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;
using AmaRulebook.Reviews.Answering;
using AmaRulebook.Reviews.Keeping;
using AmaRulebook.Reviews.Reviewing;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews;

/// <summary>What staff do in a project stands in their log: who, when, in which project; never what was written.</summary>
public sealed class StaffLogTests : IAsyncLifetime
{
    private const string Name = "中央公園の花壇づくり";

    private readonly AppWithoutPages app = new();
    private AStoredSession session = null!;
    private StaffUser tanaka = null!;

    public async ValueTask InitializeAsync()
    {
        session = await AStoredSession.Opened(app);
        tanaka = await AStaffUser.Comes(app, StaffRole.Administrator);
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_review_and_the_answers_to_a_question_are_logged_once_and_without_their_texts()
    {
        await session.Confirms(Green);
        await session.Confirms(City);
        var (reviews, desk) = (app.Get<SessionReviews>(), app.Get<ConsultationDeskCommands>());
        var place = await Asked();
        for (var twice = 0; twice < 2; twice++)
        {
            await reviews.MarkReadAsync(tanaka, session.Project, session.Id);
            await reviews.WriteAsync(tanaka, session.Project, session.Id, ReviewTextKind.Comment, new("ひみつの文", 0));
            await reviews.WriteAsync(tanaka, session.Project, session.Id, ReviewTextKind.Note, new("ひみつのメモ", 0));
            await reviews.ProposeAsync(tanaka, session.Project, session.Id, "ひみつの理由");
        }

        await reviews.WriteAsync(tanaka, session.Project, session.Id, ReviewTextKind.Comment, new("", 1));
        await desk.AssignAsync(tanaka, place, tanaka.AccountId);
        await desk.AnswerAsync(tanaka, place, "ひみつの答え");
        await desk.CloseAsync(tanaka, place);
        await desk.ReopenAsync(tanaka, place);

        var round = $"{(await session.State()).Latest("planning")!.Text.Title}　第1回";
        Assert.Equal(
            [
                (StaffDeed.RecordMarkedRead, round), (StaffDeed.CommentWritten, round), (StaffDeed.NoteWritten, round), (StaffDeed.RoundProposed, round),
                (StaffDeed.CommentWritten, $"{round}　消しました"), (StaffDeed.ConsultationAssigned, "市の総合窓口　担当は田中 市子さん"),
                (StaffDeed.ConsultationAnswered, "市の総合窓口"), (StaffDeed.ConsultationClosed, "市の総合窓口"), (StaffDeed.ConsultationReopened, "市の総合窓口"),
            ],
            (await Lines()).Select(line => (line.Deed, line.Detail)));
        Assert.All(await Lines(), line => Assert.Equal(("田中 市子", session.Project, Name), (line.Name, line.Project!.Id, line.Project.Name)));
    }

    [Fact]
    public async Task Keeping_is_told_by_what_was_done_and_a_deleted_project_by_its_last_name()
    {
        var keeping = app.Get<KeepingCommands>();
        var sato = (await session.Browser(City).Participant(session.Project)).Id;
        await session.Answers(Green, 1, AnswerKind.Concern, "佐藤さんと話した");
        await session.IsCalled("佐藤さんの花壇");
        Assert.Null((await keeping.EraseNameAsync(tanaka, session.Project, sato, inTexts: true)).Refusal);
        Assert.Null(await app.Get<CourseCommands>().EndAsync(session.Browser(Green).In(session.Project), EndingKind.Completed, ""));
        await keeping.ArchiveAsync(tanaka, session.Project);
        await keeping.ArchiveAsync(tanaka, session.Project);
        await keeping.RestoreAsync(tanaka, session.Project);
        await app.Get<StaffLog>().WriteAsync(StaffDeed.Exported, tanaka.AccountId, session.Project, "export.json");
        Assert.All(await Lines(), line => Assert.Equal("○○さんの花壇", line.Project!.Name));

        Assert.Null(await keeping.DeleteAsync(tanaka, session.Project, "○○さんの花壇"));

        var lines = await Lines();
        Assert.Equal(
            [StaffDeed.NameErased, StaffDeed.ProjectArchived, StaffDeed.ProjectRestored, StaffDeed.Exported, StaffDeed.ProjectDeleted], lines.Select(line => line.Deed));
        Assert.All(lines, line => Assert.Equal(new LoggedProject(null, "○○さんの花壇"), line.Project));
        Assert.Matches("^文の中の[0-9]+か所も$", lines[0].Detail);
        Assert.Equal("", lines[^1].Detail);
    }

    [Fact]
    public async Task It_is_narrowed_down_by_account_and_kind_and_read_page_by_page()
    {
        var (log, reads, mori) = (app.Get<StaffLog>(), app.Get<StaffLogReads>(), await AStaffUser.Comes(app, StaffRole.Reader, "森 春"));
        for (var number = 1; number <= StaffLogReads.PageSize + 1; number++)
        {
            await log.WriteAsync(StaffDeed.RecordViewed, mori.AccountId, session.Project, $"{number}");
        }

        await log.WriteAsync(StaffDeed.SignInFailed, null, "ありません");

        Assert.Equal((StaffLogReads.PageSize + 1, 2), Counts(await reads.ReadAsync(StaffLogQuery.Of(mori.AccountId.ToString(), "RecordViewed", null))));
        Assert.Equal("1", Assert.Single((await reads.ReadAsync(StaffLogQuery.Of(mori.AccountId.ToString(), "RecordViewed", 2))).Lines).Detail);
        Assert.Equal("ありません", Assert.Single((await reads.ReadAsync(StaffLogQuery.Of("none", "SignInFailed", null))).Lines).Detail);
        Assert.Equal((0, 1), Counts(await reads.ReadAsync(StaffLogQuery.Of(mori.AccountId.ToString(), "Exported", null))));

        static (int, int) Counts(StaffLogPart part) => (part.Count, part.PageCount);
    }

    [Fact]
    public void The_address_of_what_is_asked_for_says_it_again_and_nonsense_asks_for_nothing()
    {
        var id = Guid.NewGuid();

        Assert.Equal($"/staff/log?account={id}&deed=Exported&page=3", StaffLogQuery.Of(id.ToString(), "Exported", 3).ToString());
        Assert.Equal("/staff/log?account=none", StaffLogQuery.Of("none", "3", -1).ToString());
        Assert.Equal("/staff/log", StaffLogQuery.Of("x", "Nothing", int.MaxValue).ToString());
    }

    [Fact]
    public void Every_deed_has_its_words_and_its_place_in_the_filter() =>
        Assert.Equal(Enum.GetValues<StaffDeed>().Select(deed => deed.Title()).Order(StringComparer.Ordinal),
            StaffDeedWords.Groups.SelectMany(group => group.Deeds).Select(deed => deed.Title()).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("保管")]
    [InlineData("")]
    public void A_subject_is_read_as_it_was_written(string detail)
    {
        var subject = new LogSubject(detail, Guid.NewGuid());

        Assert.Equal(subject, LogSubject.Read(subject.ToString()));
        Assert.Equal(new LogSubject(detail, null), LogSubject.Read(detail));
    }

    [Fact]
    public void Overlong_words_never_cut_the_project_off()
    {
        var subject = new LogSubject(string.Concat(Enumerable.Repeat("𠮷", 200)), Guid.NewGuid());

        Assert.Equal(subject.ProjectId, LogSubject.Read(subject.ToString()).ProjectId);
        Assert.InRange(subject.ToString().Length, 190, StaffLogEntry.LongestSubject);
        Assert.DoesNotContain('\uFFFD', new string(subject.ToString().Normalize()));
    }

    /// <summary>The lines about the project, in their order.</summary>
    private async Task<IReadOnlyList<StaffLogLine>> Lines() =>
        [.. (await app.Get<StaffLogReads>().ReadAsync(StaffLogQuery.Of(null, null, null))).Lines.Where(line => line.Project is not null).Reverse()];

    private async Task<ConsultationPlace> Asked()
    {
        Assert.Null(await app.Get<ConsultationCommands>().AskAsync(
            session.Browser(Green).In(session.Project), new(ConsultationDesk.City, "planning-3", "水道は使えますか", false)));
        return new(session.Project, (await session.State()).Consultations.Single().Id);
    }
}

using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>履歴 of a whole project, as it stands in the file.</summary>
public sealed class HistoryTests : IAsyncLifetime
{
    private readonly AppWithoutPages app = new();
    private AStoredSession session = null!;
    private List<Activity> history = [];

    public async ValueTask InitializeAsync()
    {
        session = await AStoredSession.Begun(app);
        await session.Answers(Green, 3, AnswerKind.Concern, "水やりの分担がまだです。", "花を植えます。");
        await session.HandInAndOpen();
        await session.Says(City, 3, "当番表を作ります。");
        await session.Decides(Green, 3, "当番表で分担する。");
        await session.Confirms(Green);
        await session.Confirms(City);
        var suzuki = new ABrowser(app);
        await suzuki.JoinsPartyOf(session.Browser(City), session.Project, "鈴木");
        await app.Get<SessionCommands>().AdmitAsync(session.Browser(City).In(session.Project), (await suzuki.Participant(session.Project)).Id);
        var commands = app.Get<ProjectCommands>();
        await commands.RenewJoinLinkAsync(session.Browser(Green).In(session.Project));
        await commands.RenewEntranceAsync(suzuki.In(session.Project));
        await commands.LeaveBrowserAsync(suzuki.In(session.Project));
        history = await History.Of(app, session.Project);
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void It_tells_all_that_happened_in_order() => Assert.Equal(
        [
            nameof(ProjectFounded), nameof(ParticipantJoined), nameof(ParticipantJoined), nameof(SessionBegun),
            nameof(AnswersHandedIn), nameof(AnswersHandedIn), nameof(AnswersOpened), nameof(RemarkMade), nameof(ItemDecided),
            nameof(RecordSignedOff), nameof(RecordSignedOff), nameof(SessionCompleted), nameof(ParticipantJoined),
            nameof(ParticipantAdmitted), nameof(JoinLinkRenewed), nameof(EntranceRenewed), nameof(BrowserLeft),
        ],
        history.Select(activity => activity.Verb).Where(verb => verb != nameof(ItemAnswered)));

    [Fact]
    public void It_is_numbered_from_one_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, history.Count).Select(number => (long)number), history.Select(activity => activity.Sequence));

    [Fact]
    public async Task The_project_stands_at_its_last_line() =>
        Assert.Equal(history[^1].Sequence, (await session.State()).Project.Sequence);

    [Fact]
    public void It_holds_what_was_written() => Assert.All(
        ["水やりの分担がまだです。", "花を植えます。", "当番表を作ります。", "当番表で分担する。"],
        text => Assert.Contains(history, activity => History.Texts(activity).Contains(text)));

    [Fact]
    public void It_never_holds_the_name_of_a_person() => Assert.All(
        history, activity => Assert.All(History.Texts(activity), text => Assert.DoesNotMatch("山田|佐藤|鈴木", text)));

    [Fact]
    public async Task Every_line_names_a_participant_by_id()
    {
        var people = (await session.State()).Project.Participants.Select(person => person.Id).ToHashSet();

        Assert.All(history, activity => Assert.Contains(activity.ParticipantId, people));
    }

    [Fact]
    public void Links_stand_nowhere_in_it() => Assert.All(
        history, activity => Assert.All(History.Texts(activity), text => Assert.DoesNotMatch("[A-Za-z0-9_-]{43}", text)));
}

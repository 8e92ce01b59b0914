using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.LookingBack;

public sealed class LookBackTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Nothing_is_new_on_the_first_visit() => Assert.Null(await Opens(await AStoredSession.Opened(app), Green));

    [Fact]
    public async Task The_next_visit_tells_what_the_others_did_since()
    {
        var session = await AStoredSession.Opened(app);
        await Opens(session, Green);
        await session.Says(City, 3, "当番表を作ります");
        await session.Says(Green, 3, "はい");
        await session.Decides(City, 3, "当番表で分担する");

        var since = await Opens(session, Green);

        Assert.Equal(("前に開いたときから2件", 2), (since?.Title, since?.Lines.Count));
        Assert.Contains("決めたことを保存しました", since!.Lines[0].Saying.Sentence.ToString(), StringComparison.Ordinal);
        Assert.Null(await Opens(session, Green));
    }

    [Fact]
    public async Task What_is_new_stays_while_the_hub_is_open_and_grows()
    {
        var session = await AStoredSession.Opened(app);
        await Opens(session, Green);
        await session.Says(City, 3, "1つめ");
        var (visit, viewer) = (app.Get<LookBack>(), session.Browser(Green));
        await Shows(visit, session, viewer);

        await session.Says(City, 3, "2つめ");
        await Shows(visit, session, viewer);

        Assert.Equal(2, visit.Since?.Count);
    }

    [Fact]
    public async Task Nothing_covered_is_new()
    {
        var session = await AStoredSession.Begun(app);
        await Opens(session, Green);
        await session.Answers(City, 2, AnswerKind.Concern, "ひみつ");

        Assert.Null(await Opens(session, Green));
    }

    [Fact]
    public async Task More_than_fit_are_counted()
    {
        var session = await AStoredSession.Opened(app);
        await Opens(session, Green);
        foreach (var number in Enumerable.Range(1, 12))
        {
            await session.Says(City, 3, $"{number}");
        }

        var since = await Opens(session, Green);

        Assert.Equal((12, 10, false), (since!.Count, since.Lines.Count, since.IsMore));
    }

    [Fact]
    public async Task A_browser_without_a_place_marks_nothing_and_no_mark_goes_back()
    {
        var session = await AStoredSession.Opened(app);
        await Opens(session, Green);
        var (visits, yamada) = (app.Get<Visits>(), session.Browser(Green));
        var id = (await yamada.Participant(session.Project)).Id;
        var seen = await visits.FindAsync(id);

        await visits.MarkAsync(Guid.NewGuid(), session.Project, 9_999);
        await visits.MarkAsync(yamada.Id, session.Project, 1);

        Assert.Equal(seen, await visits.FindAsync(id));
    }

    private async Task<SinceView?> Opens(AStoredSession session, string party)
    {
        var visit = app.Get<LookBack>();
        await Shows(visit, session, session.Browser(party));
        return visit.Since;
    }

    private static async Task Shows(LookBack visit, AStoredSession session, ABrowser browser)
    {
        var state = await session.State();
        await visit.ReadAsync(state, state.Project.FindParticipant((await browser.Participant(session.Project)).Id));
        await visit.MarkAsync(browser.Id);
    }
}

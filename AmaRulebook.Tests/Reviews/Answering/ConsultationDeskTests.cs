using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Projects;
using AmaRulebook.Reviews.Listing;
using AmaRulebook.Staff;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Answering;

/// <summary>相談 answered, assigned and closed by staff, on the real database.</summary>
public sealed class ConsultationDeskTests : IAsyncLifetime
{
    private readonly AppWithoutPages app = new();
    private AStoredSession session = null!;
    private StaffUser tanaka = null!;
    private ConsultationPlace place = null!;

    private ConsultationDeskCommands Desk => app.Get<ConsultationDeskCommands>();

    public async ValueTask InitializeAsync()
    {
        session = await AStoredSession.Begun(app);
        tanaka = await AStaffUser.Comes(app);
        Assert.Null(await app.Get<ConsultationCommands>().AskAsync(
            session.Browser(Green).In(session.Project), new(ConsultationDesk.ActivityCentre, "planning-3", "水道は使えますか", false)));
        place = new(session.Project, (await session.State()).Consultations.Single().Id);
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_answer_is_read_by_the_asking_party_alone_with_the_name_of_who_answered()
    {
        Assert.Null(await Desk.AnswerAsync(tanaka, place, "公園の水道を使えます。"));
        Assert.Null(await Desk.AnswerAsync(tanaka, place, "公園の水道を使えます。"));

        var (mine, theirs) = (await SeenBy(Green), await SeenBy(City));

        Assert.Equal(["公園の水道を使えます。"], Assert.Single(mine).Entries.Select(entry => entry.Text));
        Assert.Contains("田中 市子", mine[0].Entries[0].WrittenBy, StringComparison.Ordinal);
        Assert.Empty(theirs);
        Assert.All(await History.Of(app, session.Project), activity => Assert.All(History.Texts(activity), text => Assert.DoesNotContain("田中", text, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("　\n")]
    [InlineData("a\u0000b")]
    public async Task A_bad_answer_is_refused_and_nothing_sent(string text)
    {
        Assert.Equal(RefusalKind.Invalid, (await Desk.AnswerAsync(tanaka, place, text))?.Kind);
        Assert.Empty((await SeenBy(Green))[0].Entries);
    }

    [Fact]
    public async Task It_is_assigned_closed_and_opened_again_and_each_twice_is_harmless()
    {
        var mori = await AStaffUser.Comes(app, name: "森 春");
        foreach (var _ in (int[])[1, 2])
        {
            Assert.Null(await Desk.AssignAsync(tanaka, place, mori.AccountId));
            Assert.Null(await Desk.CloseAsync(mori, place));
        }

        Assert.Equal(("終わりました", "森 春"), ((await SeenBy(Green))[0].State, (await Find()).Consultation.AssigneeName));
        Assert.False(await IsInQueueAsConsulted());
        Assert.Null(await Desk.ReopenAsync(tanaka, place));
        Assert.Null(await Desk.ReopenAsync(tanaka, place));
        Assert.Null(await Desk.AssignAsync(tanaka, place, null));

        Assert.Equal("答えを待っています", (await SeenBy(Green))[0].State);
        Assert.Null((await Find()).Consultation.AssigneeId);
        Assert.True(await IsInQueueAsConsulted());
        Assert.Equal(
            ["ConsultationAsked", "ConsultationAssigned", "ConsultationClosed", "ConsultationReopened", "ConsultationAssigned"],
            (await History.Verbs(app, session.Project)).Where(verb => verb.StartsWith("Consultation", StringComparison.Ordinal)));
        Assert.DoesNotContain("森", Told.Of(await Lines(Green)), StringComparison.Ordinal);   // 担当 is the staff's own business
    }

    [Fact]
    public async Task It_is_assigned_to_nobody_who_may_not_answer()
    {
        var reader = await AStaffUser.Comes(app, StaffRole.Reader);

        Assert.Equal(RefusalKind.Invalid, (await Desk.AssignAsync(tanaka, place, reader.AccountId))?.Kind);
        Assert.Equal(RefusalKind.Invalid, (await Desk.AssignAsync(tanaka, place, Guid.NewGuid()))?.Kind);
        Assert.Equal(RefusalKind.NotAllowed, (await Desk.AnswerAsync(reader, place, "はい"))?.Kind);
    }

    [Fact]
    public async Task What_is_gone_or_elsewhere_is_refused()
    {
        var other = await AStoredSession.Begun(app);

        Assert.Equal(RefusalKind.Closed, (await Desk.AnswerAsync(tanaka, place with { ProjectId = other.Project }, "はい"))?.Kind);
        Assert.Equal(RefusalKind.Closed, (await Desk.AnswerAsync(tanaka, new(Guid.NewGuid(), place.ConsultationId), "はい"))?.Kind);
    }

    [Fact]
    public async Task The_list_is_filtered_by_desk_state_and_who_has_it()
    {
        app.Time.Advance(TimeSpan.FromSeconds(1));
        await app.Get<ConsultationCommands>().AskAsync(session.Browser(City).In(session.Project), new(ConsultationDesk.City, "", "書式は", true));

        Assert.Equal(["書式は", "水道は使えますか"], await List(""));
        Assert.Equal(["書式は"], await List("?desk=City"));
        Assert.Equal(["水道は使えますか"], await List("?desk=ActivityCentre&state=Waiting"));
        await Desk.AnswerAsync(tanaka, place, "使えます。");
        Assert.Equal(["水道は使えますか"], await List("?state=Answered"));
        Assert.Equal(["書式は"], await List("?state=Waiting"));
        await app.Get<ConsultationCommands>().ContinueAsync(session.Browser(Green).In(session.Project), place.ConsultationId, "夜もですか");
        Assert.Equal(["書式は", "水道は使えますか"], await List("?state=Waiting"));
        await Desk.CloseAsync(tanaka, place);
        Assert.Equal(["水道は使えますか"], await List("?state=Closed"));
        await Desk.AssignAsync(tanaka, place, tanaka.AccountId);
        Assert.Equal(["水道は使えますか"], await List("?mine=1"));
        Assert.Empty(await List("?mine=1&desk=City"));
        Assert.Equal(2, (await List("?desk=99&state=x&page=0")).Count);
    }

    [Fact]
    public async Task What_staff_read_holds_the_question_and_its_place_and_no_answer_of_a_checklist()
    {
        await session.Answers(Green, 3, AnswerKind.Concern, "ひみつの理由");

        var asked = await Find();

        Assert.Equal(("中央公園の花壇づくり", Green, "山田"), (asked.Project, asked.Party.Name, asked.NameOf(asked.Consultation.AskedBy)));
        Assert.DoesNotContain("ひみつ", Told.Of(asked), StringComparison.Ordinal);
    }

    private async Task<AskedConsultation> Find() => (await app.Get<ConsultationReads>().FindAsync(place.ConsultationId))!;

    private async Task<IReadOnlyList<string>> List(string query) =>
        [.. (await app.Get<ConsultationReads>().ListAsync(ConsultationQuery.Of(query), tanaka)).Page.Select(asked => asked.Consultation.Text)];

    private async Task<bool> IsInQueueAsConsulted() => (await app.Get<QueueReads>().ReadAsync(QueueQuery.Of("?consulted=1"))).Rows.Count == 1;

    private async Task<IReadOnlyList<ConsultationView>> SeenBy(string party) => ConsultationView.For(
        await session.State(), await session.Browser(party).Participant(session.Project), app.Get<AmaRulebook.Content.RulebookSource>().Current);

    private async Task<IReadOnlyList<HistoryLine>> Lines(string party) => (await app.Get<HistoryReads>().ReadAsync(
        await session.State(), await session.Browser(party).Participant(session.Project), HistoryFilter.Nothing)).Lines;
}

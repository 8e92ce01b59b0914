using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.LookingBack;

public sealed class HistoryReadsTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_long_history_is_read_page_by_page_and_nothing_twice()
    {
        var session = await AStoredSession.Opened(app);
        await Fill(session, 1_000);
        var lines = new List<HistoryLine>();
        long? place = null;
        do
        {
            var part = await Read(session, Green, before: place);
            Assert.InRange(part.Lines.Count, 1, HistoryReads.PageSize);
            lines.AddRange(part.Lines);
            place = part.Before;
        }
        while (place is not null);

        Assert.Equal(1_000, lines.Count(line => line.Saying.Texts is [{ Label: "ひとこと" }]));
        Assert.Equal(lines.Select(line => line.First).OrderDescending(), lines.Select(line => line.First));
        Assert.Distinct(lines.Select(line => line.First));
        Assert.Equal("プロジェクトをはじめました", lines[^1].Saying.Sentence.ToString());
    }

    [Fact]
    public async Task A_place_to_read_on_stays_where_it_is_when_more_happens()
    {
        var session = await AStoredSession.Opened(app);
        await Fill(session, 100);
        var place = (await Read(session, Green)).Before;
        var next = (await Read(session, Green, before: place)).Lines.Select(line => line.First).ToList();

        await session.Says(City, 1, "あとから");

        Assert.Equal(next, (await Read(session, Green, before: place)).Lines.Select(line => line.First));
    }

    [Fact]
    public async Task It_can_be_narrowed_down_to_a_party_an_item_and_a_day()
    {
        var session = await AStoredSession.Opened(app);
        await session.Says(Green, 3, "\"ItemId\":\"planning-5\"");
        app.Time.AdjustTime(app.Time.GetUtcNow().AddDays(1));   // without a day of timers
        await session.Says(City, 3, "はい");
        await session.Says(City, 5, "はい");
        var city = (await session.State()).Project.Parties.Single(party => party.Name == City).Id;
        var tomorrow = new DateOnly(2026, 11, 24);

        Assert.Equal(2, await Remarks(session, new(city, null, null)));
        Assert.Equal(2, await Remarks(session, new(null, "planning-3", null)));
        Assert.Equal(1, await Remarks(session, new(null, "planning-5", null)));
        Assert.Equal(3, await Remarks(session, new(null, "planning", null)));
        Assert.Equal(0, await Remarks(session, new(null, "doing", null)));
        Assert.Equal(2, await Remarks(session, new(null, null, tomorrow)));
        Assert.Equal(1, await Remarks(session, new(city, "planning-3", tomorrow)));
    }

    [Fact]
    public async Task What_a_party_answered_on_the_device_that_was_passed_round_is_found_with_the_party_and_its_paper_is_not()
    {
        var session = await AStoredSession.Begun(app, mode: SessionMode.InSight);
        await session.IsJoinedByPaper(Shops);
        await session.EntersFor(Shops, 1, AnswerKind.Yes, "", new ProxyEntry(EntrySource.Table, "会長"));
        await session.EntersFor(Shops, 2, AnswerKind.Yes, "", new ProxyEntry(EntrySource.Paper, "会長"));
        var viewer = await session.Browser(City).Participant(session.Project);

        var part = await app.Get<HistoryReads>().ReadAsync(await session.State(), viewer, new(await session.PartyId(Shops), null, null));

        Assert.StartsWith($"{Shops}の方が、まわした端末で、「1 ", Assert.Single(part.Lines).Saying.Sentence.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_projects_history_is_not_read()
    {
        var session = await AStoredSession.Opened(app);
        var stranger = new ABrowser(app);
        var other = await stranger.Founds(Shops, "会長");
        var state = (await app.Get<Viewing.ProjectReads>().ReadAsync(other))!;

        var part = await app.Get<HistoryReads>().ReadAsync(state, state.Project.Participants[0], new(null, "planning", null));

        Assert.Empty(part.Lines);
        Assert.NotEmpty((await Read(session, Green)).Lines);
    }

    [Fact]
    public async Task What_is_covered_makes_no_line_and_no_other_page()
    {
        var session = await AStoredSession.Begun(app);
        var before = Told.Of(await Read(session, Green));

        await session.Answers(City, 2, AnswerKind.Concern, "ひみつ");

        Assert.Equal(before, Told.Of(await Read(session, Green)));
        Assert.Contains("ひみつ", Told.Of(await Read(session, City)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("%00")]
    public void A_place_that_was_not_sealed_here_is_none(string? place) => Assert.Null(app.Get<HistoryReads>().Unseal(place));

    [Fact]
    public void A_sealed_place_tells_nothing_and_leads_back()
    {
        var reads = app.Get<HistoryReads>();

        Assert.NotEqual(reads.Seal(17), reads.Seal(17));
        Assert.Equal(17, reads.Unseal(reads.Seal(17)));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("きのう")]
    public void A_day_that_makes_no_sense_asks_for_nothing(string day) =>
        Assert.Equal(HistoryFilter.Nothing, HistoryFilter.Of(With(Green).Project, "x", "", day));

    private async Task<int> Remarks(AStoredSession session, HistoryFilter filter) =>
        (await Read(session, Green, filter)).Lines.Count(line => line.Saying.Texts is [{ Label: "ひとこと" }]);

    private async Task<HistoryPart> Read(AStoredSession session, string party, HistoryFilter? filter = null, long? before = null)
    {
        var state = await session.State();
        var viewer = state.Project.FindParticipant((await session.Browser(party).Participant(session.Project)).Id)!;
        return await app.Get<HistoryReads>().ReadAsync(state, viewer, filter ?? HistoryFilter.Nothing, before);
    }

    /// <summary>Writes remarks into 履歴 as their command would.</summary>
    private async Task Fill(AStoredSession session, int count)
    {
        var by = (await session.Browser(City).Participant(session.Project)).Id;
        await app.Get<Storage.WriteGate>().WriteAsync(async db =>
        {
            var project = (await db.FindAsync<Project>(session.Project))!;
            for (var i = 0; i < count; i++)
            {
                app.Time.Advance(TimeSpan.FromSeconds(1));
                db.Add(Activity.Of(new RemarkMade(Guid.NewGuid(), session.Item(3), $"{i}"), project, by, session.Id, null, app.Time.GetUtcNow()));
            }

            return (true, 0);
        });
    }
}

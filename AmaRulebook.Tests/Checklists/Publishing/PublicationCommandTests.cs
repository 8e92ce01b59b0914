using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;
using Command = AmaRulebook.Projects.Command;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>The public page in the database.</summary>
public sealed class PublicationCommandTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    private PublicationCommands Commands => app.Get<PublicationCommands>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task What_was_chosen_and_consented_to_stands_after_a_restart_and_the_history_tells_the_same()
    {
        var session = await Decided();
        Assert.Null(await Chooses(session, Green, [3], mayBeIndexed: true));
        Assert.Null(await Consents(session, Green));
        Assert.Null(await Consents(session, City));
        Assert.Null(await Withdraws(session, Green));
        Assert.Null(await Consents(session, Green));
        Assert.Null(await Chooses(session, City, [3, 4], mayBeIndexed: false, withdraw: true));
        Assert.Null(await Consents(session, City));

        app.Restart();

        var publication = (await session.State()).Publication!;
        Assert.Equal((2, 2, false), (publication.Version, publication.Content.Items.Count, publication.Content.MayBeIndexed));
        Assert.Equal([await session.PartyId(City)], publication.Consents.Select(consent => consent.PartyId));
        Assert.Equal(PublicationReplay.Of(publication), PublicationReplay.Of(await History.Of(app, session.Project)));
    }

    [Fact]
    public async Task Its_address_is_of_128_random_bits_and_stays()
    {
        var session = await Decided();
        await Chooses(session, Green, [3], mayBeIndexed: false);
        var slug = (await session.State()).Publication!.Slug;

        await Chooses(session, Green, [], mayBeIndexed: false);

        Assert.Matches("^[0-9a-f]{32}$", slug);
        Assert.Equal(slug, (await session.State()).Publication!.Slug);
    }

    [Fact]
    public async Task A_refused_choice_leaves_neither_row_nor_line()
    {
        var session = await Decided();
        var before = await History.Verbs(app, session.Project);

        Assert.Equal(RefusalKind.Invalid, (await Chooses(session, Green, [1], mayBeIndexed: false))!.Kind);
        Assert.Equal(RefusalKind.TooEarly, (await Commands.ConsentAsync(session.Browser(Green).In(session.Project), 0))!.Kind);
        Assert.Null(await Withdraws(session, Green));

        Assert.Null((await session.State()).Publication);
        Assert.Equal(before, await History.Verbs(app, session.Project));
    }

    [Fact]
    public async Task A_party_to_which_a_chosen_decision_is_still_covered_neither_reads_it_nor_consents_nor_takes_it_out()
    {
        var session = await Decided();
        await session.IsJoinedBy(School, "校長");
        await Chooses(session, Green, [3], mayBeIndexed: false);

        var seen = PublicationView.For(await session.State(), await session.Browser(School).Participant(session.Project), RealBook.Current);

        Assert.DoesNotContain("当番表", Told.Of(seen), StringComparison.Ordinal);
        Assert.False(seen.ReadsAll);
        Assert.Equal(RefusalKind.TooEarly, (await Consents(session, School))!.Kind);
        Assert.Equal(RefusalKind.TooEarly, (await Chooses(session, School, [], mayBeIndexed: false))!.Kind);
    }

    [Fact]
    public async Task A_party_that_leaves_takes_its_consent_along()
    {
        var session = await Decided();
        await Chooses(session, Green, [3], mayBeIndexed: false);
        await Consents(session, Green);
        await Consents(session, City);

        Assert.Null(await app.Get<SessionCommands>().LeaveProjectAsync(session.Browser(City).In(session.Project)));

        var state = await session.State();
        Assert.False(state.Publication!.HasConsented(await session.PartyId(City)));
        Assert.Equal(PublicationReplay.Of(state.Publication), PublicationReplay.Of(await History.Of(app, session.Project)));
    }

    [Fact]
    public async Task A_command_that_is_repeated_changes_nothing()
    {
        var session = await Decided();
        await Chooses(session, Green, [3], mayBeIndexed: false);
        var command = session.Browser(Green).In(session.Project);
        Assert.Null(await Commands.ConsentAsync(command, 1));
        Assert.Null(await Withdraws(session, Green));

        Assert.Null(await Commands.ConsentAsync(command, 1));

        Assert.Empty((await session.State()).Publication!.Consents);
    }

    [Fact]
    public async Task Who_waits_and_who_is_elsewhere_may_do_nothing()
    {
        var session = await Decided();
        await Chooses(session, Green, [3], mayBeIndexed: false);
        var (waiting, elsewhere) = (new ABrowser(app), new ABrowser(app));
        await waiting.JoinsPartyOf(session.Browser(Green), session.Project, "鈴木");
        await elsewhere.Founds(Shops, "田中");

        foreach (Func<Command> command in new[] { () => waiting.In(session.Project), () => elsewhere.In(session.Project) })
        {
            Assert.All(
                new[]
                {
                    await Commands.ChooseAsync(command(), new([], true, 1), true),
                    await Commands.ConsentAsync(command(), 1),
                    await Commands.WithdrawAsync(command()),
                },
                refusal => Assert.Equal(RefusalKind.NotAllowed, refusal!.Kind));
        }
    }

    private async Task<AStoredSession> Decided()
    {
        var session = await AStoredSession.Opened(app);
        await session.Decides(City, 3, "当番表で分ける。");
        await session.Decides(Green, 4, "会計は環境課。");
        return session;
    }

    private async Task<Refusal?> Chooses(AStoredSession session, string party, int[] items, bool mayBeIndexed, bool withdraw = false) =>
        await Commands.ChooseAsync(
            session.Browser(party).In(session.Project),
            new([.. items.Select(number => new PublicItemKey(session.Id, session.Item(number)))], mayBeIndexed, (await session.State()).Publication?.Version ?? 0),
            withdraw);

    private async Task<Refusal?> Consents(AStoredSession session, string party) =>
        await Commands.ConsentAsync(session.Browser(party).In(session.Project), (await session.State()).Publication!.Version);

    private Task<Refusal?> Withdraws(AStoredSession session, string party) =>
        Commands.WithdrawAsync(session.Browser(party).In(session.Project));
}

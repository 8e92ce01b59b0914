using System.Diagnostics;
using AmaRulebook.Checklists;
using AmaRulebook.Headless;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Benchmarks;

/// <summary>What a tick costs the application as a project grows: in activities, in parties, in 回.</summary>
public class GrowthBenchmark(ReleaseApp release) : IClassFixture<ReleaseApp>
{
    private const int Rounds = 5;
    private const int TicksOfRound = 60;
    private const int ManyActivities = 10_000;
    private const int ManyParties = 12;
    private const int ManySessions = 20;

    private static readonly Dictionary<string, string> Environment = new(RawAnswer.Environment.Append(HeadlessPartner.Trust));

    [Fact(Explicit = true)]
    public async Task The_cost_of_a_tick_as_a_project_grows()
    {
        await using var app = await AppProcess.Start(await release.Folder(), environment: Environment);
        await app.Kill();
        var entrances = await Prepare(app.Data);
        await app.StartAgain();

        var young = new Screens();
        var eventful = new Screens();
        var aged = new Screens();
        var few = new Screens();
        var many = new Screens();
        await young.Open(app, entrances["young"].Take(2));
        await eventful.Open(app, entrances["eventful"]);
        await aged.Open(app, entrances["long"]);
        await few.Open(app, entrances["many"].Take(2));
        await Measure(app, [young, eventful, aged, few]);
        await few.Close();
        await many.Open(app, entrances["many"]);
        await Measure(app, [many]);

        var table = new BenchmarkTable();
        Note(table, "2 parties, 10 activities, 2 pages open", young);
        Note(table, "2 parties, 10,000 activities, 2 pages open", eventful);
        table.AtMost("  ratio of the processor time, 10,000 activities to 10", eventful.Cost / young.Cost, 1.5);
        Note(table, "2 parties, the 21st 回, 2 pages open", aged);
        table.AtMost("  ratio of the processor time, the 21st 回 to the first", aged.Cost / young.Cost, 1.5);
        Note(table, "12 parties, 2 pages open", few);
        table.AtMost("  ratio of the processor time, 12 parties to 2", few.Cost / young.Cost, 2);
        Note(table, "12 parties, 12 pages open", many);
        table.AtMost("  ratio of the processor time a page, 12 pages to 2", many.Cost / young.Cost / (ManyParties / 2), 1);
        table.Print("growth");
        Assert.True(table.IsMet, table.ToString());
    }

    private static void Note(BenchmarkTable table, string what, Screens screens)
    {
        table.Note($"{what}: ms of processor time a tick", screens.Cost);
        table.Note($"{what}: ms until the tick is seen, p50", screens.Latencies.Middle);
    }

    /// <summary>Turn about, so that whatever else the machine does meets all; of each the middle of its rounds.</summary>
    private static async Task Measure(AppProcess app, IReadOnlyList<Screens> all)
    {
        foreach (var screens in all)
        {
            await screens.Tick(2 * TicksOfRound);
            screens.Latencies.Clear();
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var screens in all)
            {
                var before = app.ProcessorTime;
                await screens.Tick(TicksOfRound);
                screens.Costs.Add((app.ProcessorTime - before).TotalMilliseconds / TicksOfRound);
            }
        }
    }

    /// <summary>The projects as their own commands make them; the entrances of their parties.</summary>
    private static async Task<Dictionary<string, IReadOnlyList<string>>> Prepare(string folder)
    {
        using var app = AppWithoutPages.On(folder);
        var young = await AStoredSession.Begun(app, mode: SessionMode.InSight);
        var eventful = await AStoredSession.Begun(app, mode: SessionMode.InSight);
        for (var number = 0; number < ManyActivities; number++)
        {
            await eventful.Answers(number % 2 == 0 ? Green : City, 2 + (number / 2 % 5), number / 10 % 2 == 0 ? AnswerKind.Yes : AnswerKind.Concern);
        }

        var rounds = await AStoredSession.Begun(app);
        for (var number = 0; number < ManySessions; number++)
        {
            await rounds.HandInAndOpen();
            await rounds.Confirms(Green);
            await rounds.Confirms(City);
            await rounds.Begins(Green, SessionMode.InSight);
        }

        var many = await AStoredSession.Begun(app, mode: SessionMode.InSight);
        string[] others = [.. Enumerable.Range(3, ManyParties - 2).Select(number => $"団体{number}")];
        foreach (var party in others)
        {
            await many.IsJoinedBy(party, $"{party}の人");
            await many.Answers(party, 3, AnswerKind.Yes);
        }

        return new()
        {
            ["young"] = await Entrances(young, Green, City),
            ["eventful"] = await Entrances(eventful, Green, City),
            ["long"] = await Entrances(rounds, Green, City),
            ["many"] = await Entrances(many, [Green, City, .. others]),
        };
    }

    private static async Task<IReadOnlyList<string>> Entrances(AStoredSession session, params string[] parties)
    {
        var entrances = new List<string>();
        foreach (var party in parties)
        {
            entrances.Add(await session.Browser(party).Entrance(session.Project));
        }

        return entrances;
    }

    /// <summary>The pages of one project; the first party ticks, the second sees it.</summary>
    private sealed class Screens
    {
        private readonly List<Circuit> circuits = [];
        private int answers;

        public Latencies Latencies { get; } = new();

        public List<double> Costs { get; } = [];

        public double Cost => Costs.Order().ElementAt(Costs.Count / 2);

        public async Task Open(AppProcess app, IEnumerable<string> entrances)
        {
            foreach (var entrance in entrances)
            {
                var partner = new HeadlessPartner(app.Address);
                await partner.Enters(entrance);
                circuits.Add(await partner.Open("/planning?item=1"));
                await circuits[^1].ShowsItem();
            }
        }

        public async Task Tick(int count)
        {
            for (var number = 0; number < count; number++)
            {
                var answer = answers++ % 3;
                var start = Stopwatch.GetTimestamp();
                var seen = circuits.Skip(1).Select(circuit => circuit.ShowsOther(Green, answer)).ToList();
                await circuits[0].Tick(answer);
                Latencies.Add(Stopwatch.GetElapsedTime(start, (await Task.WhenAll(seen)).Max()));

                // What one page may ask for is limited to 20 operations a second.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, 55 - Stopwatch.GetElapsedTime(start).TotalMilliseconds)));
            }
        }

        public async Task Close()
        {
            foreach (var circuit in circuits)
            {
                await circuit.DisposeAsync();
            }
        }
    }
}

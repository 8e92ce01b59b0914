using System.Diagnostics;
using System.Globalization;
using AmaRulebook.Headless;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Benchmarks;

/// <summary>
/// The figures of filling in together, between clients without a browser on the real page of an item, two parties a project.
/// AMA_CIRCUITS says how many pages are open, where it shall not be 500.
/// </summary>
public class CircuitBenchmark(ReleaseApp release) : IClassFixture<ReleaseApp>
{
    private const int Parties = 2;
    private const int TicksPerSecond = 20;

    private static readonly Dictionary<string, string> Environment = new(RawAnswer.Environment.Append(HeadlessPartner.Trust));

    private static int Pages => int.Parse(System.Environment.GetEnvironmentVariable("AMA_CIRCUITS") ?? "500", CultureInfo.InvariantCulture);

    [Fact(Explicit = true)]
    public async Task The_memory_of_a_connected_partner()
    {
        await using var app = await AppProcess.Start(await release.Folder(), environment: Environment);
        var table = new BenchmarkTable();
        var pages = Math.Min(Pages, 200);
        await using var crowd = await Crowd.Meet(app.Address, pages / Parties, Parties);
        for (var turn = 0; turn < 2; turn++)
        {
            await crowd.Open();
            await TickOnce(crowd);
            await crowd.Close();
        }

        var before = await ProcessMemory.Measure(app.Address);
        await crowd.Open();
        var opened = await ProcessMemory.Measure(app.Address);
        await TickOnce(crowd);
        var ticked = await ProcessMemory.Measure(app.Address);

        table.Note("partners before an item, each on a page of their own", pages);
        table.AtMost("KB managed that each costs, after collecting", (opened.Managed - before.Managed) / 1024d / pages, 200);
        table.AtMost("KB resident that each costs", (opened.Resident - before.Resident) / 1024d / pages, 400);
        table.Note("KB managed, once an answer has changed on each page", (ticked.Managed - before.Managed) / 1024d / pages);
        table.Note("KB resident, once an answer has changed on each page", (ticked.Resident - before.Resident) / 1024d / pages);
        table.Note("MB managed before anybody came", before.Managed / 1024d / 1024);
        table.Note("MB resident before anybody came", before.Resident / 1024d / 1024);
        table.Print("memory");
        Assert.True(table.IsMet, table.ToString());
    }

    [Fact(Explicit = true)]
    public async Task A_tick_until_the_partner_sees_it_and_coming_back_all_at_once()
    {
        await using var app = await AppProcess.Start(await release.Folder(), environment: Environment);
        var table = new BenchmarkTable();
        await using var crowd = await Crowd.Meet(app.Address, Pages / Parties, Parties);
        await crowd.Open();
        await Tick(crowd, TimeSpan.FromSeconds(10));
        var before = app.ProcessorTime;
        var ticks = await Tick(crowd, TimeSpan.FromSeconds(30));
        var cost = app.ProcessorTime - before;

        table.Note("pages open", crowd.Circuits.Count());
        table.Note($"ticks, {TicksPerSecond} a second", ticks.Count);
        table.Note("ms from a tick until it stands on the partner's screen, p50", ticks.Middle);
        table.AtMost("ms from a tick until it stands on the partner's screen, p99", ticks.Percentile(.99), 50);
        table.Note("ms of the longest", ticks.Percentile(1));
        table.Note("ms of processor time a tick", cost.TotalMilliseconds / ticks.Count);
        await Resume(crowd, table);
        table.Print("ticks");
        Assert.True(table.IsMet, table.ToString());
    }

    private static async Task TickOnce(Crowd crowd)
    {
        var latencies = new Latencies();
        foreach (var project in crowd.Projects)
        {
            await Tick(project, latencies);
        }
    }

    /// <summary>One party ticks, project after project, on a beat that does not wait for answers.</summary>
    private static async Task<Latencies> Tick(Crowd crowd, TimeSpan time)
    {
        var latencies = new Latencies();
        var seen = new List<Task>();
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1d / TicksPerSecond));
        var clock = Stopwatch.StartNew();
        for (var number = 0; clock.Elapsed < time; number++)
        {
            await beat.WaitForNextTickAsync();
            seen.Add(Tick(crowd.Projects[number % crowd.Projects.Count], latencies));
        }

        await Task.WhenAll(seen);
        return latencies;
    }

    private static async Task Tick(CrowdedProject project, Latencies latencies)
    {
        var answer = project.NextAnswer();
        var seen = project.Circuits[1].ShowsOther(CrowdedProject.Party(0), answer);
        var start = Stopwatch.GetTimestamp();
        var ticked = project.Circuits[0].Tick(answer);
        latencies.Add(Stopwatch.GetElapsedTime(start, await seen));
        await ticked;
    }

    private static async Task Resume(Crowd crowd, BenchmarkTable table)
    {
        var circuits = crowd.Circuits.ToList();
        circuits.ForEach(circuit => circuit.Drop());
        var clock = Stopwatch.StartNew();
        var times = new Latencies();
        await Task.WhenAll(circuits.Select(async circuit =>
        {
            if (await circuit.Resume())
            {
                times.Add(clock.Elapsed);
            }
        }));
        table.Note("pages dropped at once, without a goodbye", circuits.Count);
        table.AtLeast("share of them that is back within 5 s", times.CountWithin(TimeSpan.FromSeconds(5)) / (double)circuits.Count, .99);
        table.Note("ms until the last is back", times.Percentile(1));

        var after = new Latencies();
        await Task.WhenAll(crowd.Projects.Take(20).Select(project => Tick(project, after)));
        table.AtLeast("pages of 20 on which a tick is seen afterwards", after.Count, Math.Min(20, crowd.Projects.Count));
    }
}

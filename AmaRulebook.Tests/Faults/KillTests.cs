using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Headless;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Activity = AmaRulebook.Projects.Activity;

namespace AmaRulebook.Faults;

/// <summary>The process is killed while partners write: what was acknowledged is there, once, and the history tells the state.</summary>
public class KillTests
{
    private const int Projects = 10;
    private const int Parties = 2;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(5);

    /// <summary>AMA_ROUNDS says how often, where it shall not be 20 times; AMA_SEED repeats the moments of an earlier run.</summary>
    [Fact(Explicit = true)]
    public async Task Nothing_acknowledged_is_lost_when_the_process_is_killed_at_random()
    {
        var rounds = Setting("AMA_ROUNDS", 20);
        var seed = Setting("AMA_SEED", System.Environment.TickCount & 0xFFFF);
        var moments = new Random(seed);
        await using var app = await AppProcess.Start(environment: new Dictionary<string, string>([HeadlessPartner.Trust]));
        await using var crowd = await Crowd.Meet(app.Address, Projects, Parties);
        var acknowledged = new ConcurrentBag<string>();
        var starts = new List<TimeSpan>();
        for (var round = 1; round <= rounds; round++)
        {
            await crowd.Open();
            using var end = new CancellationTokenSource();
            var writers = crowd.Circuits.Select((circuit, number) => Write(circuit, $"{round}.{number}", acknowledged, end.Token)).ToList();
            await Task.Delay(moments.Next(100, 2_000), CancellationToken.None);
            await app.Kill();
            await end.CancelAsync();
            await Task.WhenAll(writers);
            crowd.Abandon();

            await Check(app.Data, acknowledged, $"round {round} of {rounds}, seed {seed}");

            var clock = Stopwatch.StartNew();
            await app.StartAgain();
            starts.Add(clock.Elapsed);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{rounds} kills, seed {seed}: {acknowledged.Count} acknowledged, 0 lost, serving again after {starts.Max().TotalSeconds:0.0} s at most");
        Assert.NotEmpty(acknowledged);
        Assert.True(starts.Max() < LongestStart, $"Serving again after {starts.Max()}.");
    }

    private static int Setting(string name, int otherwise) =>
        int.Parse(System.Environment.GetEnvironmentVariable(name) ?? $"{otherwise}", CultureInfo.InvariantCulture);

    /// <summary>Writes one reason after the other, and notes each that the page says is saved.</summary>
    private static async Task Write(Circuit circuit, string writer, ConcurrentBag<string> acknowledged, CancellationToken end)
    {
        try
        {
            for (var number = 0; !end.IsCancellationRequested; number++)
            {
                var text = $"{writer}.{number}";
                await circuit.Write(text).WaitAsync(end);
                await circuit.ShowsSaved(text).WaitAsync(end);
                acknowledged.Add(text);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or InvalidOperationException or IOException or System.Net.WebSockets.WebSocketException or ObjectDisposedException)
        {
            // Killed in the middle of it: not acknowledged.
        }
    }

    private static async Task Check(string folder, ConcurrentBag<string> acknowledged, string when)
    {
        using var app = AppWithoutPages.On(folder);
        await using var db = app.Open();
        Assert.Equal("ok", await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());

        var history = await db.Set<Activity>().AsNoTracking().OrderBy(activity => activity.Id).ToListAsync();
        var stored = history
            .Where(activity => activity.Verb == nameof(ItemAnswered))
            .Select(activity => JsonSerializer.Deserialize<ItemAnswered>(activity.Data)!.Note)
            .ToList();
        Assert.True(stored.Count == stored.Distinct().Count(), $"Something is stored twice: {when}.");
        Assert.True(!acknowledged.Except(stored).Any(), $"Lost: {string.Join(", ", acknowledged.Except(stored))}: {when}.");

        foreach (var project in history.GroupBy(activity => activity.ProjectId))
        {
            var state = (await app.Get<ProjectReads>().ReadAsync(project.Key))!;
            Assert.All(state.Sessions, session => Assert.Equal(Replay.Of(project, session.Id), Replay.Of(session)));
        }
    }
}

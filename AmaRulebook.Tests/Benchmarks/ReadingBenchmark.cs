using System.Diagnostics;
using System.Net.Http.Headers;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Benchmarks;

/// <summary>The figures of reading: how fast a chapter comes and how little a first visit weighs.</summary>
public class ReadingBenchmark(Browsers browsers, ReleaseApp release) : IClassFixture<ReleaseApp>
{
    private const string Chapter = "/rulebook/chapter-2";

    [Fact(Explicit = true)]
    public async Task The_figures_of_reading()
    {
        await using var app = await AppProcess.Start(await release.Folder(), environment: RawAnswer.Environment);
        var table = new BenchmarkTable();

        var visit = await ColdVisit.Measure(browsers, new Uri(app.Address, Chapter));
        table.AtMost("bytes of a cold first visit to the longest chapter", visit.Bytes, 25_000);
        table.AtMost("requests of that visit", visit.Requests.Count, 5);
        foreach (var (path, bytes) in visit.Requests)
        {
            table.Note($"  {path}", bytes);
        }

        await MeasureThroughput(app, table);

        table.Print("reading");
        Assert.True(table.IsMet, table.ToString());
    }

    /// <summary>Turn about, so that whatever else the machine does meets both; the middle of five turns.</summary>
    private static async Task MeasureThroughput(AppProcess app, BenchmarkTable table)
    {
        var page = new Uri(app.Address, Chapter);
        var raw = new Uri(app.Address, RawAnswer.Path);
        await PostBody(page, raw);
        var turn = TimeSpan.FromSeconds(3);
        await Load.RequestsPerSecond(page, turn);
        await Load.RequestsPerSecond(raw, turn);
        var turns = new List<(double Page, double Raw, double PageCpu, double RawCpu)>();
        for (var number = 0; number < 5; number++)
        {
            var (rawRate, rawCpu) = await Measure(app, raw, turn);
            var (pageRate, pageCpu) = await Measure(app, page, turn);
            turns.Add((pageRate, rawRate, pageCpu, rawCpu));
        }

        var middle = turns.OrderBy(one => one.Page / one.Raw).ElementAt(turns.Count / 2);
        table.Note("requests/s of the longest chapter, brotli, keep-alive", middle.Page);
        table.Note("requests/s of the same bytes, raw from Kestrel", middle.Raw);
        table.AtLeast("ratio", middle.Page / middle.Raw, .85);
        table.Note("processor time of a request to the chapter, µs", middle.PageCpu);
        table.Note("processor time of a raw request, µs", middle.RawCpu);
    }

    private static async Task<(double Rate, double Cpu)> Measure(AppProcess app, Uri address, TimeSpan turn)
    {
        var before = app.ProcessorTime;
        var clock = Stopwatch.StartNew();
        var rate = await Load.RequestsPerSecond(address, turn);
        return (rate, (app.ProcessorTime - before).TotalMicroseconds / (rate * clock.Elapsed.TotalSeconds));
    }

    private static async Task PostBody(Uri page, Uri raw)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var body = new ByteArrayContent(await client.GetByteArrayAsync(page));
        using var answer = await client.PostAsync(raw, body);
        answer.EnsureSuccessStatusCode();
    }
}

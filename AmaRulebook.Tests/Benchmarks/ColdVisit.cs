using System.Text.Json;
using AmaRulebook.Support;
using Microsoft.Playwright;

namespace AmaRulebook.Benchmarks;

/// <summary>All that a browser with an empty cache loads for a page, headers and all.</summary>
/// <param name="Bytes">As the browser counts them, with those of the service worker.</param>
/// <param name="Requests">The addresses asked for, with the bytes of each.</param>
public sealed record ColdVisit(int Bytes, IReadOnlyDictionary<string, int> Requests)
{
    public static async Task<ColdVisit> Measure(Browsers browsers, Uri page)
    {
        var context = await browsers.NewContext(new());
        try
        {
            var tab = await context.NewPageAsync();
            var network = await context.NewCDPSessionAsync(tab);
            var names = new Dictionary<string, string>();
            var bytes = new Dictionary<string, int>();
            network.Event("Network.requestWillBeSent").OnEvent += (_, sent) =>
                names[Text(sent, "requestId")] = sent!.Value.GetProperty("request").GetProperty("url").GetString()!;
            network.Event("Network.loadingFinished").OnEvent += (_, done) =>
                bytes[Text(done, "requestId")] = (int)done!.Value.GetProperty("encodedDataLength").GetDouble();
            await network.SendAsync("Network.enable");
            await tab.GotoAsync(page.ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
            await tab.EvaluateAsync("() => navigator.serviceWorker.ready");

            var requests = names.Where(name => name.Value.StartsWith("http", StringComparison.Ordinal))
                .ToDictionary(name => new Uri(name.Value).AbsolutePath, name => bytes.GetValueOrDefault(name.Key));

            // The script itself is fetched outside of the page; what it keeps it takes from the browser's cache.
            var script = new Uri(page, "/sw.js");
            requests[script.AbsolutePath] = await Load.BytesOnTheWire(script);
            return new ColdVisit(requests.Values.Sum(), requests);
        }
        finally
        {
            await context.CloseAsync();
        }
    }

    private static string Text(JsonElement? element, string name) => element!.Value.GetProperty(name).GetString()!;
}

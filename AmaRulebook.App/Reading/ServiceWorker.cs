using System.Text;
using AmaRulebook.Layout;
using Microsoft.Net.Http.Headers;

namespace AmaRulebook.Reading;

/// <summary>The script that keeps what was read readable offline. Each build has one of its own, with a store of its own.</summary>
public sealed class ServiceWorker(SiteAssets assets, ReadingRevision revision)
{
    private readonly byte[] script = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(assets.Read("sw.js"))
        .Replace("'BUILD'", $"'reading-{revision.Build}'", StringComparison.Ordinal)
        .Replace("'STYLE'", $"'{assets["site.css"]}'", StringComparison.Ordinal));

    private readonly EntityTagHeaderValue tag = new($"\"{revision.Build}\"");

    public IResult Serve(HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(script, "text/javascript; charset=utf-8", entityTag: tag);
    }
}

/// <summary>At the root, since a service worker serves what is below it.</summary>
public static class ServiceWorkerSetup
{
    public static void MapServiceWorker(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/sw.js", [HttpMethods.Get, HttpMethods.Head], (ServiceWorker worker, HttpResponse response) => worker.Serve(response));
}

using System.Text;
using AmaRulebook.Layout;
using Microsoft.Net.Http.Headers;

namespace AmaRulebook.Reading;

/// <summary>The script that keeps what was read readable offline. Each build has one of its own, with a store of its own.</summary>
public sealed class ServiceWorker(IWebHostEnvironment environment, SiteAssets assets, ReadingRevision revision)
{
    private readonly SiteAsset script = new("sw.js", revision.Build, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(AssetText.Read(environment, "offline.js"))
        .Replace("'BUILD'", $"'reading-{revision.Build}'", StringComparison.Ordinal)
        .Replace("'STYLE'", $"'{assets["site.css"]}'", StringComparison.Ordinal)));

    private readonly EntityTagHeaderValue tag = new($"\"{revision.Build}\"", isWeak: true);

    /// <summary>Asked for again at every visit, and answered with 304 as long as the build is the same.</summary>
    public IResult Serve(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return script.Answer(context, tag);
    }
}

/// <summary>At the root, since a service worker serves what is below it.</summary>
public static class ServiceWorkerSetup
{
    public static void MapServiceWorker(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods(
        "/sw.js", [HttpMethods.Get, HttpMethods.Head], (ServiceWorker worker, HttpContext context) => worker.Serve(context));
}

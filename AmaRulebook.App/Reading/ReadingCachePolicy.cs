using AmaRulebook.Content;
using AmaRulebook.Layout;
using Microsoft.AspNetCore.OutputCaching;

namespace AmaRulebook.Reading;

/// <summary>
/// Keeps each reading page, compressed as it is sent, until the book changes. The text's revision is part of the key:
/// a page that was begun before a change can't be found after it. Finding a page asks for no service of the request, whose
/// making would cost as much again.
/// </summary>
public sealed class ReadingCachePolicy(RulebookSource source) : IOutputCachePolicy
{
    private const string Revision = "revision";

    /// <summary>On everything that is made from the book.</summary>
    public const string BookTag = "book";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var encoding = AcceptedEncoding.Of(request);
        request.Headers.AcceptEncoding = encoding;

        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.Tags.Add(BookTag);
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = default;
        context.CacheVaryByRules.VaryByValues["encoding"] = encoding;
        context.CacheVaryByRules.VaryByValues[FuriganaChoice.Key] = FuriganaChoice.IsInAddress(context.HttpContext) ? FuriganaChoice.On : "";
        context.CacheVaryByRules.VaryByValues[Revision] = source.Current.Revision;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // The book may have changed between the key and the page.
        var response = context.HttpContext.Response;
        var written = context.HttpContext.RequestServices.GetRequiredService<OpenBook>().Rulebook.Revision;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
            && context.CacheVaryByRules.VaryByValues[Revision] == written;
        return ValueTask.CompletedTask;
    }
}

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
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = default;
        context.CacheVaryByRules.CacheKeyPrefix = Prefix(
            encoding, FuriganaChoice.IsInAddress(context.HttpContext), source.Current.Revision);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // The book may have changed between the key and the page.
        var response = context.HttpContext.Response;
        var written = context.HttpContext.RequestServices.GetRequiredService<OpenBook>().Rulebook.Revision;
        context.Tags.Add(BookTag);
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
            && context.CacheVaryByRules.CacheKeyPrefix!.EndsWith(written, StringComparison.Ordinal);
        return ValueTask.CompletedTask;
    }

    // One text and not three values to vary by: those are sorted anew for every request.
    private static string Prefix(string encoding, bool hasFurigana, string revision) =>
        $"{encoding} {(hasFurigana ? FuriganaChoice.On : "")} {revision}";
}

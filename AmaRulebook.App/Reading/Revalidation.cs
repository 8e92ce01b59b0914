using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace AmaRulebook.Reading;

/// <summary>Every reading page says which state it is, and an unchanged one is answered with 304 even where the cache is empty.</summary>
public static class Revalidation
{
    public static async ValueTask<object?> Apply(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var book = http.RequestServices.GetRequiredService<OpenBook>().Rulebook;
        var tag = http.RequestServices.GetRequiredService<ReadingRevision>().EntityTag(book);
        var result = await next(context);
        if (result is IStatusCodeHttpResult { StatusCode: StatusCodes.Status404NotFound } or RedirectHttpResult)
        {
            http.Response.Headers.CacheControl = "no-store";
            return result;
        }

        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        return IsKnown(http.Request, tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : result;
    }

    private static bool IsKnown(HttpRequest request, string tag)
    {
        var current = EntityTagHeaderValue.Parse(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(known =>
            known.Equals(EntityTagHeaderValue.Any) || known.Compare(current, useStrongComparison: false));
    }
}

using AmaRulebook.Layout;

namespace AmaRulebook.Reading;

/// <summary>
/// Tells a browser that knows speculation rules to fetch a reading page as soon as the reader reaches for its link. Pages of
/// projects, of joining and of the search are not among them.
/// </summary>
public static class Prefetching
{
    public static ValueTask<object?> Offer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var assets = context.HttpContext.RequestServices.GetRequiredService<SiteAssets>();
        context.HttpContext.Response.Headers["Speculation-Rules"] = $"\"{assets["prefetch.json"]}\"";
        return next(context);
    }
}

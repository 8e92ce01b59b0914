using Microsoft.Net.Http.Headers;

namespace AmaRulebook.Layout;

/// <summary>Serves <see cref="SiteAssets"/> under <c>/assets</c>.</summary>
public static class SiteAssetsSetup
{
    public static IServiceCollection AddSiteAssets(this IServiceCollection services) => services.AddSingleton<SiteAssets>();

    public static IEndpointRouteBuilder MapSiteAssets(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods($"{SiteAssets.Folder}/{{fileName}}", [HttpMethods.Get, HttpMethods.Head], Serve);
        return endpoints;
    }

    private static IResult Serve(string fileName, SiteAssets assets, HttpContext context)
    {
        if (assets.Find(fileName) is not { } asset)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return asset.Answer(context);
    }

    /// <summary>The file in the encoding that a client takes.</summary>
    public static IResult Answer(this SiteAsset asset, HttpContext context, EntityTagHeaderValue? tag = null)
    {
        var encoding = AcceptedEncoding.Of(context.Request);
        var headers = context.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding != AcceptedEncoding.Identity)
        {
            headers.ContentEncoding = encoding;
        }

        return Results.Bytes(asset.Encoded(encoding), asset.ContentType, entityTag: tag);
    }
}

namespace AmaRulebook.Layout;

/// <summary>The picture that messengers show beside a shared link: 1200 by 630 pixels, no reader's browser asks for it.</summary>
public static class SharePicture
{
    public const string Address = "/share.png";

    public static void MapSharePicture(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], (IWebHostEnvironment environment, HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=86400";
            return Results.Stream(environment.WebRootFileProvider.GetFileInfo("share.png").CreateReadStream(), "image/png");
        });
}

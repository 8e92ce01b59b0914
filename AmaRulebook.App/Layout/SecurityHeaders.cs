namespace AmaRulebook.Layout;

/// <summary>The headers that keep a page to itself.</summary>
public static class SecurityHeaders
{
    private const string Base =
        "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'self'; "
        + "img-src 'self' data:; manifest-src 'self'; frame-ancestors 'none'; style-src 'self'";

    /// <summary>Only where MudBlazor renders: it writes its theme as a style element.</summary>
    private const string WithMudBlazor = Base + " 'unsafe-inline'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            if (context.Request.Path.StartsWithSegments(SiteAssets.Folder, StringComparison.Ordinal))
            {
                return next(context);   // Files of ours that are no documents: what follows would say nothing, and often.
            }

            headers.ContentSecurityPolicy = RendersMudBlazor(context.Request.Path) ? WithMudBlazor : Base;
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return next(context);
        });
    }

    private static bool RendersMudBlazor(PathString path) =>
        path.StartsWithSegments("/projects", StringComparison.Ordinal, out var rest) && rest != "/new" && rest != "/mine";
}

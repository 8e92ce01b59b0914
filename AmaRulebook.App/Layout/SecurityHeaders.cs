namespace AmaRulebook.Layout;

/// <summary>The headers that keep a page to itself.</summary>
public static class SecurityHeaders
{
    private const string Base =
        "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'self'; "
        + "img-src 'self' data:; manifest-src 'self'; frame-ancestors 'none'; style-src 'self'";

    /// <summary>Only where MudBlazor renders: its dialogs, and the colour of a party, are set as style attributes.</summary>
    private const string WithMudBlazor = Base + " 'unsafe-inline'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        // Written last: the page for a failure begins anew, without what was written before it.
        app.Use((context, next) =>
        {
            context.Response.OnStarting(WriteTo, (context.Response, context.Request.Path));
            return next(context);
        });
    }

    private static Task WriteTo(object state)
    {
        var (response, path) = ((HttpResponse, PathString))state;
        Write(response.Headers, path);
        return Task.CompletedTask;
    }

    private static void Write(IHeaderDictionary headers, PathString path)
    {
        headers.XContentTypeOptions = "nosniff";
        if (path.StartsWithSegments(SiteAssets.Folder, StringComparison.Ordinal))
        {
            return;   // Files of ours that are no documents: what follows would say nothing, and often.
        }

        headers.ContentSecurityPolicy = RendersMudBlazor(path) ? WithMudBlazor : Base;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private static bool RendersMudBlazor(PathString path) =>
        (path.StartsWithSegments("/projects", StringComparison.OrdinalIgnoreCase, out var rest) && rest != "/new" && rest != "/mine")
        || path.StartsWithSegments("/staff", StringComparison.OrdinalIgnoreCase);
}

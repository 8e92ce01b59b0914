using Microsoft.AspNetCore.Antiforgery;
using MudBlazor.Services;

namespace AmaRulebook.Layout;

/// <summary>Sets up the interactive pages: Blazor Server and MudBlazor.</summary>
public static class InteractiveSetup
{
    /// <summary>A note of 4,000 characters may take 12,000 bytes, and its change event carries the text twice.</summary>
    private const long LargestMessage = 64 * 1024;

    /// <summary>In bytes; the largest form of the site, with every field at its limit, takes a tenth of it.</summary>
    private const long LargestForm = 1024 * 1024;

    public static void AddInteractivePages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitMaxRetained = 1000;
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10);
            options.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(15);
        }).AddHubOptions(options => options.MaximumReceiveMessageSize = LargestMessage);
        builder.Services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);   // SecurityHeaders says it
        builder.Services.AddMudServices();
        builder.Services.AddScoped<Ruby>();
        builder.Services.AddCascadingAuthenticationState();
    }

    /// <summary>
    /// Keeps other sites away from the circuits: a browser names its origin on every such request, and a foreign one gets
    /// no answer on any verb. (Long polling answers foreign origins by default.)
    /// </summary>
    public static void UseCircuitOrigins(this WebApplication app)
    {
        var own = app.Services.GetRequiredService<PublicAddress>().Origin;
        app.UseWhen(IsOfCircuit, circuits => circuits.Use((context, next) =>
        {
            var origin = context.Request.Headers.Origin.ToString();
            if (origin.Length == 0 || origin == $"{context.Request.Scheme}://{context.Request.Host}" || origin == own)
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }));
    }

    /// <summary>Refuses what a page of another site sends: a form's token keeps it out as well, but this asks for no token to be read.</summary>
    public static void UseOwnForms(this WebApplication app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.IsFromAnotherSite())
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOfCircuit(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses a form without its antiforgery token before Blazor begins an answer, so that people get the page for it.</summary>
    public static void UseFormProtection(this WebApplication app)
    {
        // Told before it is read: what can't be read would be taken for a form that is too old.
        app.Use((context, next) =>
        {
            if (context.Request.ContentLength > LargestForm && IsForm(context))
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }

            return next(context);
        });
        app.UseAntiforgery();
        app.Use((context, next) =>
        {
            if (!IsForm(context) || context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }

    private static bool IsForm(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true };

    public static void MapInteractivePages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
            options.ContentSecurityFrameAncestorsPolicy = null);   // SecurityHeaders says it
    }
}

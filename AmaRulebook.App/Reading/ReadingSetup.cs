using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmaRulebook.Content;
using AmaRulebook.Layout;
using Microsoft.AspNetCore.ResponseCompression;

namespace AmaRulebook.Reading;

/// <summary>The reading pages: plain HTML, without a cookie, kept in the output cache until the book changes.</summary>
public static class ReadingSetup
{
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSiteAssets();
        services.AddSingleton<PublicAddress>();
        services.AddScoped<OpenBook>();
        services.AddSingleton<ReadingRevision>();
        services.AddSingleton<ServiceWorker>();
        services.AddHostedService<BookReloads>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddOutputCache(options =>
        {
            options.DefaultExpirationTimeSpan = TimeSpan.FromDays(1);
            options.UseCaseSensitivePaths = true;
        });
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.SmallestSize);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.SmallestSize);
        return services;
    }

    /// <summary>A page for everything that goes wrong, rendered in a scope of its own: the one that failed may be in use.</summary>
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
    }

    /// <summary>
    /// Stands before authentication, so that those who have joined a project are served from it too, and before the pages
    /// for what goes wrong, which a page that is kept has no need of.
    /// </summary>
    public static void UseKeptPages(this WebApplication app) => app.UseOutputCache();

    /// <summary>Compression stands inside the cache: what is stored is what is sent.</summary>
    public static WebApplication UseReading(this WebApplication app)
    {
        app.Services.GetRequiredService<PublicAddress>();   // a wrong setting is told at the start
        app.UseWhen(ReadingPage.IsAskedFor, branch => branch.UseResponseCompression());
        app.UseFurigana();
        return app;
    }

    public static IEndpointRouteBuilder MapReading(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSiteAssets();
        endpoints.MapServiceWorker();

        var pages = endpoints.MapGroup("").WithMetadata(new ReadingPage()).AddEndpointFilter(Revalidation.Apply);
        var kept = pages.MapGroup("").CacheOutput(new ReadingCachePolicy(endpoints.ServiceProvider.GetRequiredService<RulebookSource>()));
        var cached = kept.MapGroup("").AddEndpointFilter(Prefetching.Offer);
        cached.MapPage("/", ReadingPages.Home);
        cached.MapPage("/rulebook", ReadingPages.Rulebook);
        cached.MapPage("/rulebook/print", ReadingPages.WholeBook);
        cached.MapPage("/rulebook/{chapter}", ReadingPages.Chapter);
        cached.MapPage("/rulebook/changes", ReadingPages.Changes);
        cached.MapPage("/checklists", ReadingPages.Checklists);
        cached.MapPage("/checklists/{stage}", ReadingPages.Checklist);
        cached.MapPage("/forms/{form}", ReadingPages.Form);
        cached.MapPage("/glossary", ReadingPages.Glossary);
        cached.MapPage("/easy", ReadingPages.Side);
        cached.MapPage("/accessibility", ReadingPages.Side);
        cached.MapPage("/privacy", ReadingPages.Side);
        kept.MapPage("/glossary/{term}/meaning", ReadingPages.Meaning);

        // What people may search for or answer has no end, so these would only push the pages out of the cache.
        var unkept = pages.MapGroup("").AddEndpointFilter(CompressQuickly);
        unkept.MapPage("/search", ReadingPages.Search);
        unkept.MapPage("/search/suggestions", ReadingPages.Suggestions);
        unkept.MapPage("/forms", ReadingPages.Forms);
        endpoints.MapSiteMap();
        endpoints.MapSharePicture();

        // Without a filter: where another endpoint has answered 404 already, filters keep the page from being made.
        endpoints.Map("/problem/{code:int}", ReadingPages.Problem);
        endpoints.MapMethods("{**path}", [HttpMethods.Get, HttpMethods.Head], ReadingPages.NotFound)
            .WithOrder(int.MaxValue).WithMetadata(new ReadingPage());
        return endpoints;
    }

    private static ValueTask<object?> CompressQuickly(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        request.Headers.AcceptEncoding = AcceptedEncoding.OfUnkept(request);
        return next(context);
    }

    private static void MapPage(this RouteGroupBuilder group, string pattern, Delegate page) =>
        group.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], page);
}

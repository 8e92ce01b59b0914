using System.Reflection;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(AmaRulebook.Benchmarks.RawAnswer))]

namespace AmaRulebook.Benchmarks
{
    /// <summary>
    /// Brings an address into the application's process, from outside and for benchmarks only, where Kestrel writes given bytes
    /// with nothing between: what was posted to it is what it answers. The measure beside every page.
    /// </summary>
    public sealed class RawAnswer : IHostingStartup, IStartupFilter
    {
        public const string Path = "/raw";
        private byte[] body = [];

        /// <summary>What the environment must say for an application to have it.</summary>
        public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(RawAnswer).Assembly.Location,
            ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(RawAnswer).Assembly.GetName().Name!,
        };

        public void Configure(IWebHostBuilder builder) =>
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, go) => context.Request.Path == Path ? Answer(context) : go(context));
            next(app);
        };

        private async Task Answer(HttpContext context)
        {
            if (HttpMethods.IsPost(context.Request.Method))
            {
                using var posted = new MemoryStream();
                await context.Request.Body.CopyToAsync(posted);
                body = posted.ToArray();
                return;
            }

            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            context.Response.Headers.ContentEncoding = "br";
            await context.Response.BodyWriter.WriteAsync(body);
        }
    }
}

/// <summary>Called by the runtime before the application; finds what this assembly needs beside it.</summary>
internal static class StartupHook
{
    public static void Initialize() => AssemblyLoadContext.Default.Resolving += (context, name) =>
    {
        var file = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, $"{name.Name}.dll");
        return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    };
}

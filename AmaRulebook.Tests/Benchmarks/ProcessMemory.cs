using System.Globalization;
using System.Runtime.InteropServices;
using AmaRulebook.Benchmarks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(ProcessMemory))]

namespace AmaRulebook.Benchmarks;

/// <summary>
/// Brings an address into the application's process, from outside and for benchmarks only, that collects all garbage and
/// tells what memory is left. With the environment of <see cref="RawAnswer"/>.
/// </summary>
public sealed class ProcessMemory : IHostingStartup, IStartupFilter
{
    private const string Path = "/memory";

    /// <summary>Managed bytes alive and bytes of the process resident.</summary>
    public static async Task<(long Managed, long Resident)> Measure(Uri site)
    {
        using var client = new HttpClient { BaseAddress = site };
        var figures = (await client.GetStringAsync(Path)).Split(' ');
        return (long.Parse(figures[0], CultureInfo.InvariantCulture), long.Parse(figures[1], CultureInfo.InvariantCulture));
    }

    public void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, go) => context.Request.Path == Path ? Answer(context) : go(context));
        next(app);
    };

    private static Task Answer(HttpContext context)
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        if (RuntimeInformation.IsOSPlatform(OSPlatform.Linux))
        {
            _ = Trim(0);
        }

        return context.Response.WriteAsync($"{GC.GetTotalMemory(forceFullCollection: false)} {Environment.WorkingSet}");
    }

    /// <summary>What the C library keeps of memory given back belongs to no circuit.</summary>
    [DllImport("libc", EntryPoint = "malloc_trim")]
    private static extern int Trim(nint keep);
}

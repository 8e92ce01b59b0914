using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace AmaRulebook.Projects;

/// <summary>
/// Slows down whoever tries links at the doors. A link has 256 bits, so this is not what keeps guessers out; it keeps them
/// from loading the database. Many phones of one meeting share an address, hence the generous figure.
/// </summary>
public static class DoorLimits
{
    private const int PerMinute = 300;
    private const int FoundedPerMinute = 60;
    private const int SignInsPerMinute = 60;

    /// <summary>What the forms at the doors may weigh: the longest texts take a tenth of it.</summary>
    private const long LargestForm = 128 * 1024;

    private static readonly string[] Doors = ["/join", "/me"];
    private static readonly string[] StaffDoors = ["/staff/sign-in", "/staff/set-up", "/staff/invitation"];

    public static void AddDoorLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            IsDoor(context.Request.Path) ? Window(context, "door", PerMinute)
            : IsFounding(context.Request) ? Window(context, "founding", FoundedPerMinute)
            : IsSigningIn(context.Request) ? Window(context, "staff", SignInsPerMinute)
            : RateLimitPartition.GetNoLimiter(""));
    });

    public static void UseDoorLimits(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseWhen(context => HttpMethods.IsPost(context.Request.Method), forms => forms.Use((context, next) =>
        {
            if (context.Request.ContentLength is > LargestForm && (IsDoor(context.Request.Path) || IsFounding(context.Request) || IsSigningIn(context.Request)))
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }

            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit && !IsOfCircuit(context))
            {
                limit.MaxRequestBodySize = LargestForm;
            }

            return next(context);
        }));
    }

    private static RateLimitPartition<string> Window(HttpContext context, string what, int perMinute) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            $"{what} {context.Connection.RemoteIpAddress}",
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });

    private static bool IsFounding(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments("/projects/new", StringComparison.OrdinalIgnoreCase);

    private static bool IsSigningIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && Array.Exists(StaffDoors, door => request.Path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfCircuit(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase);

    private static bool IsDoor(PathString path) =>
        Array.Exists(Doors, door => path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase));
}

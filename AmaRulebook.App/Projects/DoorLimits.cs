using System.Threading.RateLimiting;

namespace AmaRulebook.Projects;

/// <summary>
/// Slows down whoever tries links at the doors. A link has 256 bits, so this is not what keeps guessers out; it keeps them
/// from loading the database. Many phones of one meeting share an address, hence the generous figure.
/// </summary>
public static class DoorLimits
{
    private const int PerMinute = 300;
    private static readonly string[] Doors = ["/join", "/me"];

    public static void AddDoorLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsDoor(context.Request.Path)
            ? RateLimitPartition.GetSlidingWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 })
            : RateLimitPartition.GetNoLimiter(""));
    });

    public static void UseDoorLimits(this WebApplication app) => app.UseRateLimiter();

    private static bool IsDoor(PathString path) =>
        Array.Exists(Doors, door => path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase));
}

using System.Net;
using System.Threading.RateLimiting;

namespace AmaRulebook.Projects;

/// <summary>
/// Stops whoever guesses 参加コード: ten wrong ones a minute from one address. Right ones don't count: many phones of one
/// meeting share an address.
/// </summary>
public sealed class WrongCodes : IDisposable
{
    private const int PerMinute = 10;

    private readonly PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = PerMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        }));

    /// <summary>Whether the address has to wait.</summary>
    public bool AreSpent(IPAddress? address) => limiter.GetStatistics(address ?? IPAddress.None)?.CurrentAvailablePermits == 0;

    /// <summary>Counts a wrong code.</summary>
    public void Count(IPAddress? address) => limiter.AttemptAcquire(address ?? IPAddress.None).Dispose();

    public void Dispose() => limiter.Dispose();
}

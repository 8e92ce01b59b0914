using System.Threading.RateLimiting;

namespace AmaRulebook.Projects;

/// <summary>
/// What one circuit may ask for: 20 operations a second. Rate limiting of requests does not see what comes over an open
/// circuit.
/// </summary>
public sealed class OperationBucket : IDisposable
{
    private const int PerSecond = 20;

    /// <summary>Said to who asks for more; nothing was done.</summary>
    public static readonly Refusal TooFast = new(
        RefusalKind.TooEarly, "操作が続けて届いたので、いまの操作は受けとりませんでした。入力した内容は残っています。少し待って、もう一度ためしてください。");

    private readonly TokenBucketRateLimiter limiter = new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = PerSecond,
        TokensPerPeriod = PerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        AutoReplenishment = false,   // a timer for each open page is too many
    });

    /// <summary>Takes one operation; false when there is none left at the moment.</summary>
    public bool TryTake()
    {
        limiter.TryReplenish();
        return limiter.AttemptAcquire().IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}

using System.Diagnostics;

namespace AmaRulebook.Support;

/// <summary>Waiting on a condition, never for a time.</summary>
public static class Wait
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    public static async Task<T> For<T>(
        string what, Func<Task<T?>> attempt, TimeSpan? limit = null, Func<WaitState>? state = null)
        where T : class
    {
        var patience = limit ?? TimeSpan.FromSeconds(15);
        var clock = Stopwatch.StartNew();
        while (true)
        {
            if (await attempt() is { } result)
            {
                return result;
            }

            var now = state?.Invoke() ?? new WaitState(Hopeless: false, "");
            if (now.Hopeless || clock.Elapsed > patience)
            {
                throw new TimeoutException($"Waited {clock.Elapsed.TotalSeconds:0.0} s for {what}. {now.Told}");
            }

            await Task.Delay(Interval);
        }
    }

    public static Task Until(
        string what, Func<Task<bool>> holds, TimeSpan? limit = null, Func<WaitState>? state = null) =>
        For(what, async () => await holds() ? "" : null, limit, state);
}

/// <summary>What a failed wait tells, and whether waiting on makes no sense.</summary>
public sealed record WaitState(bool Hopeless, string Told);

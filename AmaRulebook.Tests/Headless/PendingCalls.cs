using System.Collections.Concurrent;
using System.Globalization;

namespace AmaRulebook.Headless;

/// <summary>Calls to the server that it has not answered yet, each under a number.</summary>
internal sealed class PendingCalls(TimeSpan patience)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<object?>> pending = new();
    private int last;

    /// <summary>A new number, and the answer that will come under the prefix and it.</summary>
    public (string Number, Task<object?> Answer) New(string prefix)
    {
        var number = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
        var answer = pending[prefix + number] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return (number, answer.Task.WaitAsync(patience));
    }

    public void Settle(string key, bool isDone, object? result)
    {
        if (pending.TryRemove(key, out var call))
        {
            _ = isDone ? call.TrySetResult(result) : call.TrySetException(new InvalidOperationException(result?.ToString()));
        }
    }

    /// <summary>No answer will come any more.</summary>
    public void Fail(string text)
    {
        foreach (var key in pending.Keys)
        {
            Settle(key, isDone: false, text);
        }
    }
}

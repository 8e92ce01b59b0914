using System.Diagnostics;

namespace AmaRulebook.Headless;

/// <summary>What a circuit shows as it stands, and who waits for it to show something.</summary>
internal sealed class ShownPage(TimeSpan patience)
{
    private readonly CircuitPage page = new();
    private readonly List<(Func<PageNode, bool> Holds, TaskCompletionSource<long> Shown)> waiting = [];
    private long nextBatch = 2;
    private string? failure;

    public T Look<T>(Func<PageNode, T> look)
    {
        lock (page)
        {
            return look(page.Root);
        }
    }

    /// <summary>Waits until the page shows something; answers the timestamp at which it did.</summary>
    public async Task<long> Until(string what, Func<PageNode, bool> holds)
    {
        var shown = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (page)
        {
            if (failure is not null)
            {
                throw new InvalidOperationException(failure);
            }

            if (holds(page.Root))
            {
                return Stopwatch.GetTimestamp();
            }

            waiting.Add((holds, shown));
        }

        try
        {
            return await shown.Task.WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Waited in vain for {what}. The page says: {Look(root => root.Text)}");
        }
    }

    public void Attach(int component)
    {
        lock (page)
        {
            page.Attach(component);
        }
    }

    /// <summary>Applies a batch, once: after a connection was lost the server sends again what it does not know to be applied.</summary>
    public void Show(long number, byte[] batch)
    {
        lock (page)
        {
            if (number == nextBatch)
            {
                nextBatch++;
                page.Apply(batch);
                var now = Stopwatch.GetTimestamp();
                waiting.RemoveAll(wait => wait.Holds(page.Root) && wait.Shown.TrySetResult(now));
            }
        }
    }

    /// <summary>Nothing more will come: who waits is told why.</summary>
    public void Fail(string text)
    {
        lock (page)
        {
            failure = text;
            waiting.ForEach(wait => wait.Shown.TrySetException(new InvalidOperationException(text)));
            waiting.Clear();
        }
    }
}

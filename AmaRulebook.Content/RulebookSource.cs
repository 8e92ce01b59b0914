using AmaRulebook.Content.Editing;
using AmaRulebook.Content.Watching;

namespace AmaRulebook.Content;

/// <summary>The book as it stands in its folder now: read at the start and again after each change.</summary>
public sealed class RulebookSource : IDisposable
{
    private readonly PeriodicTimer timer;
    private readonly TimeProvider time;
    private readonly FolderWatch watch;
    private readonly long started;
    private volatile State state;
    private volatile bool disposed;

    private RulebookSource(string folder, Rulebook first, TimeProvider time)
    {
        Folder = folder;
        this.time = time;
        started = time.GetTimestamp();
        state = new State(first, [], new ContentStatus(time.GetUtcNow(), [], []));
        watch = new FolderWatch(first.Stamp);
        timer = new PeriodicTimer(FolderWatch.Interval, time);
        Watching = WatchAsync();
    }

    /// <summary>The folder that is watched.</summary>
    public string Folder { get; }

    /// <summary>The last good book.</summary>
    public Rulebook Current => state.Current;

    /// <summary>Problems of a later edit that keep it from showing; empty while the folder is good.</summary>
    public IReadOnlyList<ContentProblem> Problems => state.Problems;

    /// <summary>The book that is up, what keeps a later edit from showing, and what that edit would change; of one moment.</summary>
    public (Rulebook Current, IReadOnlyList<ContentProblem> Problems, ContentStatus Status) Now
    {
        get
        {
            var now = state;
            return (now.Current, now.Problems, now.Status);
        }
    }

    /// <summary>
    /// Raised after each reload, good or broken, outside of any lock; handlers read the properties above. What a handler
    /// throws goes to <see cref="Faulted"/>, and the other handlers are still called.
    /// </summary>
    public event Action? Reloaded;

    /// <summary>Raised with what a handler of <see cref="Reloaded"/> threw, or a reading; the watch goes on.</summary>
    public event Action<Exception>? Faulted;

    /// <summary>Ends once the source is disposed of and its last look at the folder is over.</summary>
    internal Task Watching { get; }

    /// <summary>Starts to watch a folder.</summary>
    /// <param name="folder">The folder that <paramref name="first"/> was read from.</param>
    /// <param name="first">The book as <see cref="RulebookLoader.Load"/> gave it; an edit since then is noticed too.</param>
    /// <param name="time">The clock that the folder is looked at by, four times a second.</param>
    public static RulebookSource Open(string folder, Rulebook first, TimeProvider time) => new(folder, first, time);

    /// <summary>Stops watching. Does not wait, so it may be called from a handler; nothing is raised afterwards.</summary>
    public void Dispose()
    {
        disposed = true;
        timer.Dispose();
    }

    private async Task WatchAsync()
    {
        while (await timer.WaitForNextTickAsync().ConfigureAwait(false))
        {
            Guard(Look);
        }
    }

    private void Look()
    {
        FolderStamp stamp;
        try
        {
            stamp = FolderStamp.Of(Folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A file that vanished while it was looked at; the next look is a quarter of a second away.
            return;
        }

        if (watch.IsDue(stamp, time.GetElapsedTime(started)))
        {
            Reload();
        }
    }

    private void Reload()
    {
        var result = RulebookLoader.Load(Folder);
        state = new State(result.Rulebook ?? Current, result.Problems, StatusOf(result));
        foreach (var handler in Reloaded?.GetInvocationList().Cast<Action>() ?? [])
        {
            if (!disposed)
            {
                Guard(handler);
            }
        }
    }

    private ContentStatus StatusOf(LoadResult result)
    {
        var (up, before) = (Current, state.Status);
        return result.Rulebook is not { } next
            ? before with { Pending = ContentChange.Between(up.Pieces, result.Pieces) }
            : next.Revision == up.Revision
                ? before with { Pending = [] }
                : new ContentStatus(time.GetUtcNow(), [], ContentChange.Between(up.Pieces, next.Pieces));
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception fault)
        {
            Report(fault);
        }
    }

    private void Report(Exception fault)
    {
        try
        {
            Faulted?.Invoke(fault);
        }
        catch (Exception)
        {
            // Who cannot even take note of a fault must not end the watch for everybody.
        }
    }

    // Book and problems change together, in one write.
    private sealed record State(Rulebook Current, IReadOnlyList<ContentProblem> Problems, ContentStatus Status);
}

namespace AmaRulebook.Live;

/// <summary>
/// Announces, within this process, that a project has come to an activity. It carries no content: whoever hears it reads
/// what came after the activity they know, so a lost announcement loses nothing.
/// </summary>
public sealed partial class ProjectFeed(ILogger<ProjectFeed> logger)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, List<Subscription>> subscribers = [];

    /// <summary>Hears of a project's changes until the result is disposed; disposing twice is harmless.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="heard">Called with the newest sequence, on the announcer's thread: it must only hand on.</param>
    public IDisposable Subscribe(Guid projectId, Action<long> heard)
    {
        var subscription = new Subscription(this, projectId, heard);
        lock (gate)
        {
            if (!subscribers.TryGetValue(projectId, out var list))
            {
                subscribers[projectId] = list = [];
            }

            list.Add(subscription);
        }

        return subscription;
    }

    /// <summary>
    /// Tells all subscribers that the project stands at a sequence. Call it after the commit. What a subscriber throws is
    /// logged: the change stands, so it must keep neither the others nor the acknowledgement from being told.
    /// </summary>
    public void Announce(Guid projectId, long sequence)
    {
        Subscription[] listening;
        lock (gate)
        {
            listening = subscribers.TryGetValue(projectId, out var list) ? [.. list] : [];
        }

        foreach (var subscription in listening)
        {
            try
            {
                subscription.Tell(sequence);
            }
            catch (Exception exception)
            {
                LogDeaf(projectId, sequence, exception);
            }
        }
    }

    private void Unsubscribe(Subscription subscription)
    {
        lock (gate)
        {
            if (subscribers.TryGetValue(subscription.ProjectId, out var list) && list.Remove(subscription) && list.Count == 0)
            {
                subscribers.Remove(subscription.ProjectId);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A viewer of project {ProjectId} failed to hear of activity {Sequence}.")]
    private partial void LogDeaf(Guid projectId, long sequence, Exception exception);

    private sealed class Subscription(ProjectFeed feed, Guid projectId, Action<long> heard) : IDisposable
    {
        private volatile bool isDisposed;

        public Guid ProjectId => projectId;

        public void Tell(long sequence)
        {
            if (!isDisposed)
            {
                heard(sequence);
            }
        }

        public void Dispose()
        {
            isDisposed = true;
            feed.Unsubscribe(this);
        }
    }
}

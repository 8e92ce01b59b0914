namespace AmaRulebook.Live;

/// <summary>
/// Announces, within this process, that a project has come to an activity. It carries no content: whoever hears it reads
/// what came after the activity they know, so a lost announcement loses nothing.
/// </summary>
public sealed class ProjectFeed
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, List<Action<long>>> subscribers = [];

    /// <summary>Hears of a project's changes until the result is disposed.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="heard">Called with the newest sequence, on the announcer's thread: it must only hand on.</param>
    public IDisposable Subscribe(Guid projectId, Action<long> heard)
    {
        lock (gate)
        {
            if (!subscribers.TryGetValue(projectId, out var list))
            {
                subscribers[projectId] = list = [];
            }

            list.Add(heard);
        }

        return new Subscription(this, projectId, heard);
    }

    /// <summary>Tells all subscribers that the project stands at a sequence. Call it after the commit.</summary>
    public void Announce(Guid projectId, long sequence)
    {
        Action<long>[] heard;
        lock (gate)
        {
            heard = subscribers.TryGetValue(projectId, out var list) ? [.. list] : [];
        }

        foreach (var subscriber in heard)
        {
            subscriber(sequence);
        }
    }

    private void Unsubscribe(Guid projectId, Action<long> heard)
    {
        lock (gate)
        {
            if (subscribers.TryGetValue(projectId, out var list) && list.Remove(heard) && list.Count == 0)
            {
                subscribers.Remove(projectId);
            }
        }
    }

    private sealed class Subscription(ProjectFeed feed, Guid projectId, Action<long> heard) : IDisposable
    {
        public void Dispose() => feed.Unsubscribe(projectId, heard);
    }
}

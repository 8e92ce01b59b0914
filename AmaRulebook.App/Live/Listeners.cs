namespace AmaRulebook.Live;

/// <summary>Those who hear of something within this process, by the project or session it is about.</summary>
/// <param name="failed">Told what a listener threw: it must keep neither the others nor the teller from going on.</param>
internal sealed class Listeners<T>(Action<Guid, T, Exception> failed)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, List<Listener>> byTopic = [];

    /// <summary>Listens until the result is disposed; disposing twice is harmless.</summary>
    /// <param name="topic">What to hear of.</param>
    /// <param name="heard">Called on the teller's thread: it must only hand on.</param>
    /// <param name="lastLeft">Called when this was the last listener of the topic.</param>
    public IDisposable Add(Guid topic, Action<T> heard, Action? lastLeft = null)
    {
        var listener = new Listener(this, topic, heard, lastLeft);
        lock (gate)
        {
            if (!byTopic.TryGetValue(topic, out var list))
            {
                byTopic[topic] = list = [];
            }

            list.Add(listener);
        }

        return listener;
    }

    public bool Any(Guid topic)
    {
        lock (gate)
        {
            return byTopic.ContainsKey(topic);
        }
    }

    /// <summary>Tells all who listen, outside of the lock: a listener may come or go meanwhile.</summary>
    public void Tell(Guid topic, T message)
    {
        Listener[] listening;
        lock (gate)
        {
            listening = byTopic.TryGetValue(topic, out var list) ? [.. list] : [];
        }

        foreach (var listener in listening)
        {
            try
            {
                listener.Hear(message);
            }
            catch (Exception exception)
            {
                failed(topic, message, exception);
            }
        }
    }

    private bool RemoveLast(Listener listener)
    {
        lock (gate)
        {
            return byTopic.TryGetValue(listener.Topic, out var list) && list.Remove(listener) && list.Count == 0
                && byTopic.Remove(listener.Topic);
        }
    }

    private sealed class Listener(Listeners<T> all, Guid topic, Action<T> heard, Action? lastLeft) : IDisposable
    {
        private volatile bool isDisposed;

        public Guid Topic => topic;

        public void Hear(T message)
        {
            if (!isDisposed)
            {
                heard(message);
            }
        }

        public void Dispose()
        {
            isDisposed = true;
            if (all.RemoveLast(this))
            {
                lastLeft?.Invoke();
            }
        }
    }
}

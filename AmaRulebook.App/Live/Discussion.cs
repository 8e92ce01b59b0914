namespace AmaRulebook.Live;

/// <summary>
/// Which item of a session is under discussion, as the 進行役 leads it: for this moment and this process only. It is kept while
/// somebody looks on, and forgotten with the last who does.
/// </summary>
public sealed partial class Discussion(ILogger<Discussion> logger)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Table> tables = [];

    /// <summary>Hears of the item under discussion until the result is disposed; disposing twice is harmless.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="heard">Called on the leader's thread: it must only hand on.</param>
    public IDisposable Subscribe(Guid sessionId, Action heard)
    {
        var listener = new Listener(this, sessionId, heard);
        lock (gate)
        {
            if (!tables.TryGetValue(sessionId, out var table))
            {
                tables[sessionId] = table = new Table();
            }

            table.Listeners.Add(listener);
        }

        return listener;
    }

    /// <summary>What is under discussion, or null.</summary>
    public Topic? Find(Guid sessionId)
    {
        lock (gate)
        {
            return tables.GetValueOrDefault(sessionId)?.Topic;
        }
    }

    /// <summary>
    /// Leads everybody who looks on to an item, once more too when it is the same; null ends the leading. Whether somebody may
    /// lead is for the caller to know.
    /// </summary>
    public void Lead(Guid sessionId, string? itemId)
    {
        Listener[] listening;
        lock (gate)
        {
            if (!tables.TryGetValue(sessionId, out var table))
            {
                return;
            }

            table.Turns++;
            table.Topic = itemId is null ? null : new Topic(itemId, table.Turns);
            listening = [.. table.Listeners];
        }

        foreach (var listener in listening)
        {
            try
            {
                listener.Tell();
            }
            catch (Exception exception)
            {
                LogDeaf(sessionId, exception);
            }
        }
    }

    private void Unsubscribe(Listener listener)
    {
        lock (gate)
        {
            if (tables.TryGetValue(listener.SessionId, out var table) && table.Listeners.Remove(listener) && table.Listeners.Count == 0)
            {
                tables.Remove(listener.SessionId);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A viewer of session {SessionId} failed to hear what is under discussion.")]
    private partial void LogDeaf(Guid sessionId, Exception exception);

    /// <summary>The item, and how many times the 進行役 has led so far.</summary>
    public sealed record Topic(string ItemId, int Turn);

    private sealed class Table
    {
        public List<Listener> Listeners { get; } = [];

        public Topic? Topic { get; set; }

        public int Turns { get; set; }
    }

    private sealed class Listener(Discussion discussion, Guid sessionId, Action heard) : IDisposable
    {
        private volatile bool isDisposed;

        public Guid SessionId => sessionId;

        public void Tell()
        {
            if (!isDisposed)
            {
                heard();
            }
        }

        public void Dispose()
        {
            isDisposed = true;
            discussion.Unsubscribe(this);
        }
    }
}

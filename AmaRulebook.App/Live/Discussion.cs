using System.Collections.Concurrent;

namespace AmaRulebook.Live;

/// <summary>
/// Which item of a session is under discussion, as the 進行役 leads it: for this moment and this process only. It is kept while
/// somebody looks on, and forgotten with the last who does.
/// </summary>
public sealed partial class Discussion
{
    private readonly ILogger<Discussion> logger;
    private readonly Listeners<Topic?> listeners;
    private readonly ConcurrentDictionary<Guid, Topic> topics = new();
    private int turns;

    public Discussion(ILogger<Discussion> logger) =>
        (this.logger, listeners) = (logger, new((sessionId, _, exception) => LogDeaf(sessionId, exception)));

    /// <summary>Hears of the item under discussion until the result is disposed; disposing twice is harmless.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="heard">Called on the leader's thread: it must only hand on.</param>
    public IDisposable Subscribe(Guid sessionId, Action heard) =>
        listeners.Add(sessionId, _ => heard(), () => topics.TryRemove(sessionId, out _));

    /// <summary>What is under discussion, or null.</summary>
    public Topic? Find(Guid sessionId) => topics.GetValueOrDefault(sessionId);

    /// <summary>
    /// Leads everybody who looks on to an item, once more too when it is the same; null ends the leading. Whether somebody may
    /// lead is for the caller to know.
    /// </summary>
    public void Lead(Guid sessionId, string? itemId)
    {
        if (!listeners.Any(sessionId))
        {
            return;
        }

        if (itemId is null)
        {
            topics.TryRemove(sessionId, out _);
        }
        else
        {
            topics[sessionId] = new Topic(itemId, Interlocked.Increment(ref turns));
        }

        listeners.Tell(sessionId, Find(sessionId));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A viewer of session {SessionId} failed to hear what is under discussion.")]
    private partial void LogDeaf(Guid sessionId, Exception exception);

    /// <summary>The item, and a number that tells one leading from the next.</summary>
    public sealed record Topic(string ItemId, int Turn);
}

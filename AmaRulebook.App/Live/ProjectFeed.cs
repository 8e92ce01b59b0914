namespace AmaRulebook.Live;

/// <summary>
/// Announces, within this process, that a project has come to an activity. It carries no content: whoever hears it reads
/// what came after the activity they know, so a lost announcement loses nothing.
/// </summary>
public sealed partial class ProjectFeed
{
    private readonly ILogger<ProjectFeed> logger;
    private readonly Listeners<long> listeners;

    public ProjectFeed(ILogger<ProjectFeed> logger) => (this.logger, listeners) = (logger, new(LogDeaf));

    /// <summary>Hears of a project's changes until the result is disposed; disposing twice is harmless.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="heard">Called with the newest sequence, on the announcer's thread: it must only hand on.</param>
    public IDisposable Subscribe(Guid projectId, Action<long> heard) => listeners.Add(projectId, heard);

    /// <summary>
    /// Tells all subscribers that the project stands at a sequence. Call it after the commit. What a subscriber throws is
    /// logged: the change stands, so it must keep neither the others nor the acknowledgement from being told.
    /// </summary>
    public void Announce(Guid projectId, long sequence) => listeners.Tell(projectId, sequence);

    [LoggerMessage(Level = LogLevel.Error, Message = "A viewer of project {ProjectId} failed to hear of activity {Sequence}.")]
    private partial void LogDeaf(Guid projectId, long sequence, Exception exception);
}

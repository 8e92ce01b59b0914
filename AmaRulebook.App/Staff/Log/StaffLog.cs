using AmaRulebook.Live;
using AmaRulebook.Storage;

namespace AmaRulebook.Staff.Log;

/// <summary>The staff log: each sign-in, export and view of a record, and what staff do in a project.</summary>
public sealed partial class StaffLog
{
    private readonly WriteGate gate;
    private readonly TimeProvider time;
    private readonly ILogger<StaffLog> logger;
    private readonly Listeners<StaffDeed> listeners;

    public StaffLog(WriteGate gate, TimeProvider time, ILogger<StaffLog> logger) =>
        (this.gate, this.time, this.logger, listeners) = (gate, time, logger, new(LogDeaf));

    /// <summary>Hears of exports and views of a project until the result is disposed.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="heard">Called on the writer's thread: it must only hand on.</param>
    public IDisposable Subscribe(Guid projectId, Action<StaffDeed> heard) => listeners.Add(projectId, heard);

    /// <summary>Writes a line.</summary>
    /// <exception cref="StorageException">It could not be written; what it would tell of must not happen then.</exception>
    public Task WriteAsync(StaffDeed deed, Guid? accountId, string subject = "") => WriteAsync(new StaffLogEntry(deed, accountId, subject, time.GetUtcNow()));

    /// <summary>Writes a line about a project.</summary>
    /// <exception cref="StorageException">It could not be written; what it would tell of must not happen then.</exception>
    public async Task WriteAsync(StaffDeed deed, Guid accountId, Guid projectId, string detail)
    {
        await WriteAsync(StaffLogEntry.Of(deed, accountId, projectId, detail, time.GetUtcNow()));
        listeners.Tell(projectId, deed);
    }

    private Task<int> WriteAsync(StaffLogEntry entry) => gate.WriteAsync(db =>
    {
        db.Add(entry);
        return Task.FromResult((true, 0));
    });

    [LoggerMessage(Level = LogLevel.Error, Message = "A viewer of project {ProjectId} failed to hear that staff did {Deed}.")]
    private partial void LogDeaf(Guid projectId, StaffDeed deed, Exception exception);
}

using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>前に開いたときから: how far each participant had come when they last opened the hub.</summary>
public sealed partial class Visits(WriteGate gate, IDbContextFactory<RulebookDb> contexts, ILogger<Visits> logger)
{
    /// <summary>How far the participant had come; null: this is the first time.</summary>
    public async Task<long?> FindAsync(Guid participantId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return (await db.Set<ParticipantSeen>().FindAsync(participantId))?.Sequence;
    }

    /// <summary>
    /// Notes that the participant of a browser was shown the project as it stood. It changes nothing of the project, so it
    /// is announced to nobody; where it can't be stored, the next visit tells a little more.
    /// </summary>
    public async Task MarkAsync(Guid browserId, Guid projectId, long sequence)
    {
        try
        {
            await gate.WriteAsync(async db => (await MarkAsync(db, browserId, projectId, sequence), 0));
        }
        catch (StorageException exception)
        {
            LogNotMarked(projectId, exception);
        }
    }

    private static async Task<bool> MarkAsync(RulebookDb db, Guid browserId, Guid projectId, long sequence)
    {
        if (await db.Set<BrowserPlace>().FindAsync(browserId, projectId) is not { } place)
        {
            return false;
        }

        if (await db.Set<ParticipantSeen>().FindAsync(place.ParticipantId) is { } seen)
        {
            return seen.Reach(sequence);
        }

        db.Add(new ParticipantSeen(place.ParticipantId, sequence));
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "How far somebody has seen project {ProjectId} could not be stored.")]
    private partial void LogNotMarked(Guid projectId, Exception exception);
}

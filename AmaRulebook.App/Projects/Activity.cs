using System.Text.Json;

namespace AmaRulebook.Projects;

/// <summary>履歴: one line of a project's history; append-only, ordered by its sequence and never by the clock.</summary>
public sealed class Activity
{
    private Activity()
    {
    }

    public long Id { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>Its place in the project's history, from 1 without gaps.</summary>
    public long Sequence { get; private set; }

    /// <summary>The operation that caused it; unique, so that a retry changes nothing. Null for its further effects.</summary>
    public Guid? OperationId { get; private set; }

    public Guid ParticipantId { get; private set; }

    public Guid? SessionId { get; private set; }

    /// <summary>The name of the event's type.</summary>
    public string Verb { get; private set; } = "";

    /// <summary>The event as JSON.</summary>
    public string Data { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Writes an event down.</summary>
    public static Activity Of(
        ActivityEvent happened, Project project, Guid participantId, Guid? sessionId, Guid? operationId, DateTimeOffset now) => new()
        {
            ProjectId = project.Id,
            Sequence = project.NextSequence(),
            OperationId = operationId,
            ParticipantId = participantId,
            SessionId = sessionId,
            Verb = happened.GetType().Name,
            Data = JsonSerializer.Serialize(happened, happened.GetType()),
            At = now,
        };
}

namespace AmaRulebook.Projects;

/// <summary>The end of a project: how, why, and who said so when. It is taken away again when the project goes on.</summary>
public sealed class ProjectEnding
{
    private ProjectEnding()
    {
    }

    internal ProjectEnding(Guid projectId, EndingKind kind, string reason, Guid by, DateTimeOffset now) =>
        (ProjectId, Kind, Reason, EndedBy, EndedAt) = (projectId, kind, reason, by, now);

    public Guid ProjectId { get; private set; }

    public EndingKind Kind { get; private set; }

    /// <summary>A word why; may be empty.</summary>
    public string Reason { get; private set; } = "";

    public Guid EndedBy { get; private set; }

    public DateTimeOffset EndedAt { get; private set; }
}

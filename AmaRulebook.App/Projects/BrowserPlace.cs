namespace AmaRulebook.Projects;

/// <summary>
/// The place that a browser holds in a project: the participant it acts for. One a project and browser. When the participant's
/// place ends, the row stays, so that the browser can be told why; it opens nothing any more.
/// </summary>
public sealed class BrowserPlace
{
    private BrowserPlace()
    {
    }

    public BrowserPlace(Guid browserId, Participant participant, DateTimeOffset now) =>
        (BrowserId, ProjectId, ParticipantId, Since) = (browserId, participant.ProjectId, participant.Id, now);

    /// <summary>The random id in the browser's cookie.</summary>
    public Guid BrowserId { get; private set; }

    public Guid ProjectId { get; private set; }

    public Guid ParticipantId { get; private set; }

    public DateTimeOffset Since { get; private set; }

    /// <summary>Gives the browser another participant's place.</summary>
    public void MoveTo(Participant participant, DateTimeOffset now) => (ParticipantId, Since) = (participant.Id, now);
}

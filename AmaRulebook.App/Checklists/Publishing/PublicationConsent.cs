using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>A party's consent to the public page as it stands.</summary>
public sealed class PublicationConsent
{
    private PublicationConsent()
    {
    }

    internal PublicationConsent(Guid projectId, Guid partyId, Guid by, DateTimeOffset at) =>
        (ProjectId, PartyId, ConsentedBy, ConsentedAt) = (projectId, partyId, by, at);

    public Guid ProjectId { get; private set; }

    public Guid PartyId { get; private set; }

    /// <summary>Who pressed; on paper the 進行役 who noted it.</summary>
    public Guid ConsentedBy { get; private set; }

    public DateTimeOffset ConsentedAt { get; private set; }

    /// <summary>紙で同意をもらいました: noted by somebody of another party, which only the 進行役 may.</summary>
    public bool IsOnPaper(Project project) => project.FindParticipant(ConsentedBy) is { } by && by.PartyId != PartyId;
}

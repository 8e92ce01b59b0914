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

    public Guid ConsentedBy { get; private set; }

    public DateTimeOffset ConsentedAt { get; private set; }
}

namespace AmaRulebook.Checklists;

/// <summary>A party that leaves the project in the middle of a session holds up neither the opening nor the end.</summary>
public sealed partial class ChecklistSession
{
    /// <summary>
    /// The party left the project. What it answered stays; it is neither waited for nor weighed any more, and before the
    /// opening it is no party of the session. When all others have signed off, the session is complete. In a frozen session,
    /// and twice, nothing happens.
    /// </summary>
    public void PartyLeft(Guid partyId, DateTimeOffset now)
    {
        if (IsComplete || FindParty(partyId) is not { HasLeft: false } party)
        {
            return;
        }

        party.Leave(now);
        happened.Add(new SessionLeft(partyId));
        CompleteIfAllSignedOff(now);
    }

    /// <summary>A party that came back to the project takes part again in an open session once it does something there.</summary>
    private void ComeBack(Guid partyId)
    {
        if (FindParty(partyId) is { HasLeft: true } party)
        {
            party.ComeBack();
            happened.Add(new SessionTakenUpAgain(partyId));
        }
    }
}

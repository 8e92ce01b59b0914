namespace AmaRulebook.Projects;

/// <summary>集まった席で: parties whose people have no device.</summary>
public sealed partial class Project
{
    /// <summary>
    /// 端末を持たない団体を加える: it has no people here and answers on a device that is passed round, or on paper. Refuses for
    /// anybody but the 進行役, a name that is missing, unfit or taken, without a 立場, and over <see cref="Limits.Parties"/>.
    /// Twice is harmless: then there is no party to tell of. Whoever joins it later waits to be let in, since answers may have been entered for it.
    /// </summary>
    public (Party? Party, Refusal? Refusal) AddParty(Participant by, string? name, PartyKind? kind)
    {
        if (by.Id != FacilitatorId)
        {
            return (null, new Refusal(RefusalKind.NotAllowed, "端末を持たない団体を加えられるのは、進行役だけです。進行役に頼んでください。"));
        }

        var count = parties.Count;
        var (party, refusal) = Add(new NewParticipant(null, name, kind, null!));
        if (party is not null && parties.Count == count)
        {
            return party.AddedBy is not null ? (null, null) : (null, new Refusal(RefusalKind.Closed, $"「{party.Name}」は、もう参加しています。同じ名前の別の団体なら、区別できる名前にしてください。"));
        }

        party?.BeAdded(by.Id);
        return (party, refusal);
    }

    /// <summary>Whether somebody who joins the party needs nobody to let them in: the first of a party that came by itself.</summary>
    private bool MayStartAtOnce(Party party) =>
        party.AddedBy is null && !participants.Exists(other => other.PartyId == party.Id && other.IsAdmitted);
}

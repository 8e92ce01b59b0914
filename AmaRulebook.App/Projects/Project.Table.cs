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
        var (party, refusal) = FindOrAdd(name, kind, null);
        if (party is null || parties.Count > count)
        {
            party?.BeAdded(by.Id);
            return (party, refusal);
        }

        return (party.AddedBy, party.IsPresent) switch
        {
            (not null, true) => (null, null),
            (null, true) => (null, new Refusal(RefusalKind.Closed, $"「{party.Name}」は、もう参加しています。同じ名前の別の団体なら、区別できる名前にしてください。")),
            _ => (null, new Refusal(RefusalKind.Closed, $"「{party.Name}」は、前に参加していた団体です。もどるときは、参加リンクから、その団体の方に入ってもらってください。")),
        };
    }
}

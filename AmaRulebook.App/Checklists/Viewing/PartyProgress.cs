using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>How far a party is; nothing of what it answered.</summary>
public sealed record PartyProgress(Party Party, int AnsweredCount, bool HasHandedIn, bool HasLooked, string? SignedOffBy, DateTimeOffset? SignedOffAt)
{
    public bool HasSignedOff => SignedOffBy is not null;

    internal static PartyProgress Of(ChecklistSession session, Party party)
    {
        var signOff = session.SignOffs.FirstOrDefault(signOff => signOff.PartyId == party.Id);
        var row = session.FindParty(party.Id);
        return new PartyProgress(
            party,
            session.Answers.Count(answer => answer.PartyId == party.Id && answer.Kind is not null),
            row?.HandedInAt is not null,
            row?.LookedAt is not null,
            signOff?.Name,
            signOff?.SignedAt);
    }
}

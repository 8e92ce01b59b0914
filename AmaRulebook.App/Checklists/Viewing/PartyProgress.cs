using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>How far a party is; nothing of what it answered.</summary>
public sealed record PartyProgress(Party Party, int AnsweredCount, bool HasHandedIn, bool HasLooked, string? SignedOffBy, DateTimeOffset? SignedOffAt)
{
    /// <summary>この回は欠席.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Whether it left the project in the middle of the session.</summary>
    public bool HasLeft { get; init; }

    /// <summary>Whether it confirmed only after the end.</summary>
    public bool IsLate { get; init; }

    /// <summary>How its answers were handed in, where the 進行役 did so for it; else null.</summary>
    public EntryView? Entry { get; init; }

    /// <summary>Whether it has given no word of its own, so that the 進行役 may enter what it says or wrote.</summary>
    public bool MayBeEnteredFor { get; init; }

    /// <summary>紙でたしかめました: who noted it, or null.</summary>
    public string? NotedOnPaperBy { get; init; }

    public bool HasSignedOff => SignedOffBy is not null;

    internal static PartyProgress Of(Project project, ChecklistSession session, Party party)
    {
        var signOff = session.SignOffs.FirstOrDefault(signOff => signOff.PartyId == party.Id);
        var row = session.FindParty(party.Id);
        return new PartyProgress(
            party,
            session.Answers.Count(answer => answer.PartyId == party.Id && answer.Kind is not null),
            row?.HandedInAt is not null,
            row?.LookedAt is not null,
            signOff?.Name,
            signOff?.SignedAt)
        {
            IsAbsent = row is { IsAbsent: true, HasLeft: false },
            HasLeft = session.IsOpened && row is { HasLeft: true },
            IsLate = signOff is { IsLate: true },
            Entry = row is { HandedInBy: { } by } ? EntryView.Of(project, row.HandedInSource, row.HandedInName, by) : null,
            MayBeEnteredFor = session.MayBeEnteredFor(party.Id),
            NotedOnPaperBy = signOff is { IsOnPaper: true } ? project.NameOf(signOff.ParticipantId) : null,
        };
    }
}

namespace AmaRulebook.Projects;

/// <summary>協働プロジェクト: what the partners do together, and who they are.</summary>
public sealed partial class Project
{
    private readonly List<Party> parties = [];
    private readonly List<Participant> participants = [];

    private Project()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public DateTimeOffset FoundedAt { get; private set; }

    /// <summary>Its place in the city's register.</summary>
    public RegisterEntry? RegisterEntry { get; private set; }

    /// <summary>Its running number in the register; 0 until it is stored.</summary>
    public int Number => RegisterEntry?.Number ?? 0;

    /// <summary>How many activities stand in its history; the sequence of the newest.</summary>
    public long Sequence { get; private set; }

    /// <summary>All parties that ever were: those that left stand behind what they did.</summary>
    public IReadOnlyList<Party> Parties => parties;

    /// <summary>The parties that take part.</summary>
    public IReadOnlyList<Party> PresentParties => parties.FindAll(party => party.IsPresent);

    /// <summary>抜けた団体: those that left something behind.</summary>
    public IReadOnlyList<Party> LeftParties => parties.FindAll(party => party is { IsPresent: false, LeftNothing: false });

    /// <summary>All people who ever held a place: whoever's place ended stands behind what they did.</summary>
    public IReadOnlyList<Participant> Participants => participants;

    /// <summary>Founds a project with its first party and its first participant, who becomes the 進行役.</summary>
    /// <returns>The project, or why its names can't be taken.</returns>
    public static (Project? Project, Refusal? Refusal) Found(
        string? name, string? purpose, NewParticipant founder, Secret joinLink, DateTimeOffset now)
    {
        var badName = PlainText.Line(name, "プロジェクト名", Limits.ProjectName, required: true, out var cleanName);
        var badPurpose = PlainText.Lines(purpose, "目的（案）", Limits.Purpose, out var cleanPurpose);
        if (Refusal.Together([badName, badPurpose, .. FaultsOfParty(founder.PartyName, founder.Kind), FaultOfPerson(founder.Name)]) is { } refusal)
        {
            return (null, refusal);
        }

        var project = new Project
        {
            Id = Guid.NewGuid(),
            Name = cleanName,
            Purpose = cleanPurpose,
            FoundedAt = now,
            JoinLink = joinLink,
        };
        project.RegisterEntry = new RegisterEntry(project.Id);
        var (participant, refused) = project.Join(founder, null, now);
        if (participant is null)
        {
            return (null, refused);
        }

        project.FacilitatorId = participant.Id;
        return (project, null);
    }

    /// <summary>The next number in the history.</summary>
    public long NextSequence() => ++Sequence;

    /// <summary>A party by its id.</summary>
    public Party? FindParty(Guid id) => parties.Find(party => party.Id == id);

    /// <summary>A participant by its id.</summary>
    public Participant? FindParticipant(Guid id) => participants.Find(participant => participant.Id == id);

    /// <summary>The people who take part for a party.</summary>
    public IReadOnlyList<Participant> MembersOf(Guid partyId) =>
        participants.FindAll(participant => participant.PartyId == partyId && participant.IsAdmitted);

    /// <summary>A participant's name, of one whose place ended too.</summary>
    public string NameOf(Guid participantId) => FindParticipant(participantId)?.Name ?? "";
}

/// <summary>What a person gives when joining, and the entrance made for them.</summary>
/// <param name="Name">お名前.</param>
/// <param name="PartyName">団体名, for a new party.</param>
/// <param name="Kind">団体の立場, for a new party.</param>
/// <param name="Entrance">自分用の入口.</param>
public sealed record NewParticipant(string? Name, string? PartyName, PartyKind? Kind, Secret Entrance);

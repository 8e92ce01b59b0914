using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>この記録でまちがいありません: a party stands by what the session says, by the name of one of its people.</summary>
public sealed class SignOff
{
    private SignOff()
    {
    }

    internal SignOff(Guid sessionId, Guid partyId, Guid participantId, string name, DateTimeOffset signedAt, bool isLate, bool isOnPaper) =>
        (SessionId, PartyId, ParticipantId, Name, SignedAt, IsLate, IsOnPaper) =
        (sessionId, partyId, participantId, name, signedAt, isLate, isOnPaper);

    public Guid SessionId { get; private set; }

    public Guid PartyId { get; private set; }

    /// <summary>Who pressed; on paper the 進行役 who noted it.</summary>
    public Guid ParticipantId { get; private set; }

    /// <summary>The person's name as it was then, or as it stands on the paper; <see cref="Project.ErasedName"/> once it was erased.</summary>
    public string Name { get; private set; } = "";

    public DateTimeOffset SignedAt { get; private set; }

    /// <summary>Whether an absent party confirmed after the end.</summary>
    public bool IsLate { get; private set; }

    /// <summary>紙でたしかめました.</summary>
    public bool IsOnPaper { get; private set; }

    /// <summary>名前を消す.</summary>
    public void EraseName() => Name = Project.ErasedName;
}

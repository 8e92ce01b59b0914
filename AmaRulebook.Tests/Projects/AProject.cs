using AmaRulebook.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace AmaRulebook.Projects;

/// <summary>A project as a test tells it: its parties by their names, on a clock of its own.</summary>
public sealed class AProject
{
    public const string Green = "北町みどりの会";
    public const string City = "あま市環境課";
    public const string School = "北小学校";
    public const string Shops = "七宝商店会";

    private AProject(Project project, FakeTimeProvider time) => (Project, Time) = (project, time);

    public Project Project { get; }

    public FakeTimeProvider Time { get; }

    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Founded by a person of a party, who is its 進行役.</summary>
    public static AProject With(string party, string person = "山田")
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var (project, refusal) = Project.Found("中央公園の花壇づくり", "", New(person, party), Secrets.New(), time.GetUtcNow());
        Assert.Null(refusal);
        return new AProject(project!, time);
    }

    /// <summary>A new party with its first person.</summary>
    public AProject AndWith(string party, string? person = null)
    {
        Join(New(person ?? $"{party}の人", party), null);
        return this;
    }

    /// <summary>A party that the 進行役 adds, whose people have no device.</summary>
    public AProject AndWithoutDevice(string party)
    {
        var (_, refusal) = Project.AddParty(Project.FindParticipant(Project.FacilitatorId)!, party, PartyKind.Business);
        Assert.Null(refusal);
        return this;
    }

    /// <summary>A further person of a party, let in by its first.</summary>
    public AProject AndColleague(string party, string person)
    {
        AndWaiting(party, person);
        Assert.Null(Project.Admit(Of(party), Person(person).Id, Now));
        return this;
    }

    /// <summary>A person who named a party that has members, and waits.</summary>
    public AProject AndWaiting(string party, string person)
    {
        Join(New(person, null), Party(party).Id);
        return this;
    }

    public Party Party(string name) => Project.Parties.Single(party => party.Name == name);

    public Participant Person(string name) => Project.Participants.Single(person => person.Name == name);

    /// <summary>The first person of a party.</summary>
    public Participant Of(string party) => Project.Participants.First(person => person.PartyId == Party(party).Id);

    public static NewParticipant New(string? person, string? party, PartyKind? kind = PartyKind.CivicGroup) =>
        new(person, party, kind, Secrets.New());

    private void Join(NewParticipant joining, Guid? partyId)
    {
        var (_, refusal) = Project.Join(joining, partyId, Now);
        Assert.Null(refusal);
    }
}

using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>A browser as a test tells it, with the application behind it and a real database behind that.</summary>
public sealed class ABrowser(AppWithoutPages app)
{
    /// <summary>What its cookie would hold.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    private ProjectGate Gate => app.Get<ProjectGate>();

    private ProjectKeys Keys => app.Get<ProjectKeys>();

    public static FoundingForm Founding(string party = Green, string person = "山田") =>
        new("中央公園の花壇づくり", "花をふやす", party, PartyKind.CivicGroup, person);

    public static JoiningForm Joining(string party = City, string person = "佐藤") =>
        new(null, party, PartyKind.Government, person);

    /// <summary>Founds a project, and all goes well.</summary>
    public async Task<Guid> Founds(string party = Green, string person = "山田") =>
        Entered(await Gate.FoundAsync(Id, Guid.NewGuid(), Founding(party, person)));

    /// <summary>Joins a project by its link with a new party, and all goes well.</summary>
    public async Task<Guid> Joins(Guid project, string party = City, string person = "佐藤") =>
        Entered(await Gate.JoinAsync(Id, Guid.NewGuid(), await JoinLink(project), Joining(party, person)));

    /// <summary>Joins a party that is there already, and waits.</summary>
    public async Task<Guid> JoinsPartyOf(ABrowser member, Guid project, string person)
    {
        var party = (await member.Participant(project)).PartyId;
        return Entered(await Gate.JoinAsync(Id, Guid.NewGuid(), await JoinLink(project), new JoiningForm(party, null, null, person)));
    }

    /// <summary>A command of this browser, with an operation of its own.</summary>
    public Command In(Guid project) => new(project, Id, Guid.NewGuid());

    /// <summary>The participant that it acts for.</summary>
    public async Task<Participant> Participant(Guid project)
    {
        var id = await app.Get<BrowserPlaces>().FindAsync(Id, project);
        return await app.Read(db => db.Set<Participant>().SingleAsync(participant => participant.Id == id));
    }

    public async Task<string> Entrance(Guid project) => Keys.RevealEntrance(await Participant(project));

    public async Task<string> JoinLink(Guid project) =>
        Keys.RevealJoinLink(await app.Read(db => db.Set<Project>().SingleAsync(other => other.Id == project)));

    private static Guid Entered((Guid? ProjectId, Refusal? Refusal) result)
    {
        Assert.Null(result.Refusal);
        return result.ProjectId!.Value;
    }
}

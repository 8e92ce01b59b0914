using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>A party leaves the project, and may come back.</summary>
public class LeavingTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndColleague(City, "鈴木").AndWaiting(City, "田中");

    [Fact]
    public void All_its_people_lose_their_places_and_its_name_stays()
    {
        Assert.Null(Leave("鈴木"));

        Assert.All(["佐藤", "鈴木", "田中"], name => Assert.Equal(PlaceEnd.PartyLeft, project.Person(name).EndedAs));
        Assert.Equal([Green], project.Project.PresentParties.Select(party => party.Name));
        Assert.Equal([City], project.Project.LeftParties.Select(party => party.Name));
    }

    [Fact]
    public void A_party_that_did_nothing_leaves_no_name()
    {
        project.Project.LeaveParty(project.Person("佐藤"), hasTraces: false, project.Now);

        Assert.Empty(project.Project.LeftParties);
    }

    [Fact]
    public void The_last_party_does_not_leave()
    {
        Leave("佐藤");

        Assert.Equal(RefusalKind.Closed, Leave("山田")!.Kind);
        Assert.True(project.Party(Green).IsPresent);
    }

    [Fact]
    public void The_party_of_the_one_who_keeps_the_meeting_going_leaves_after_handing_the_role_on()
    {
        Assert.Equal(RefusalKind.TooEarly, Leave("山田")!.Kind);
        project.Project.HandOnFacilitation(project.Person("山田"), project.Person("佐藤").Id, project.Now);

        Assert.Null(Leave("山田"));
    }

    [Fact]
    public void One_who_waits_decides_nothing() => Assert.Equal(RefusalKind.NotAllowed, Leave("田中")!.Kind);

    [Fact]
    public void Whoever_was_there_comes_back_at_once_and_brings_the_party_back()
    {
        Leave("佐藤");

        var (back, _) = Chooses("佐藤一郎", project.Person("佐藤"));

        Assert.Equal((true, true), (back!.IsAdmitted, project.Party(City).IsPresent));
    }

    [Fact]
    public void A_stranger_who_chooses_it_waits_for_the_one_who_keeps_the_meeting_going()
    {
        Leave("佐藤");

        var (stranger, _) = Chooses("だれか", null);

        Assert.Equal((true, false), (stranger!.IsWaiting, project.Party(City).IsPresent));
        Assert.Equal(RefusalKind.TooEarly, Admit(stranger, hasCoveredAnswers: true)!.Kind);
        Assert.Null(Admit(stranger, hasCoveredAnswers: false));
        Assert.Equal((true, true), (stranger.IsAdmitted, project.Party(City).IsPresent));
    }

    [Fact]
    public void Somebody_of_another_party_comes_back_into_this_one_no_sooner_than_a_stranger()
    {
        project.AndWith(School, "校長");
        project.Project.LeaveParty(project.Person("校長"), hasTraces: true, project.Now);
        Leave("佐藤");

        Assert.True(Chooses("校長", project.Person("校長")).Participant!.IsWaiting);
    }

    [Fact]
    public void No_party_comes_back_as_the_thirteenth()
    {
        Leave("佐藤");
        _ = Enumerable.Range(2, 11).Aggregate(project, (story, number) => story.AndWith($"{number}番めの会"));

        Assert.Equal(RefusalKind.Closed, Chooses("佐藤一郎", project.Person("佐藤")).Refusal!.Kind);
        Assert.Equal(12, project.Project.PresentParties.Count);
    }

    private Refusal? Leave(string by) => project.Project.LeaveParty(project.Person(by), hasTraces: true, project.Now);

    private Refusal? Admit(Participant waiting, bool hasCoveredAnswers) =>
        project.Project.Admit(project.Person("山田"), waiting.Id, project.Now, hasCoveredAnswers);

    private (Participant? Participant, Refusal? Refusal) Chooses(string name, Participant? former) =>
        project.Project.Join(New(name, null), project.Party(City).Id, project.Now, former);
}

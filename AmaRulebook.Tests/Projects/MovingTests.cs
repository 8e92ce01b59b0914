using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>団体をまちがえた.</summary>
public class MovingTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndColleague(City, "鈴木").AndWith(School, "校長");

    [Fact]
    public void To_a_new_party_one_is_in_at_once_by_a_place_of_its_own()
    {
        var moved = Moves("鈴木", new TargetParty(null, Shops, PartyKind.Business));

        Assert.Equal((Shops, true), (project.Project.FindParty(moved.PartyId)!.Name, moved.IsAdmitted));
        var old = project.Project.Participants.First(person => person.Name == "鈴木");
        Assert.Equal((City, PlaceEnd.Moved, moved.Id), (project.Project.FindParty(old.PartyId)!.Name, old.EndedAs!.Value, old.NextId!.Value));
        Assert.NotEqual(old.Entrance.Hash, moved.Entrance.Hash);
    }

    [Fact]
    public void To_a_party_that_is_there_one_waits_like_anybody()
    {
        var moved = Moves("鈴木", new TargetParty(project.Party(School).Id));

        Assert.True(moved.IsWaiting);
        Assert.True(project.Project.MayAdmit(project.Person("校長"), moved));
        Assert.Equal(
            RefusalKind.TooEarly,
            project.Project.Admit(project.Person("山田"), moved.Id, project.Now, hasCoveredAnswers: true)!.Kind);
    }

    [Fact]
    public void To_the_party_one_is_in_nothing_happens() => Assert.All(
        [new TargetParty(project.Party(City).Id), new TargetParty(null, City, PartyKind.Business)],
        target => Assert.Equal((null, null), Move("鈴木", target)));

    [Fact]
    public void The_party_keeps_its_others() => Assert.True(Left("鈴木", hasTraces: false).IsPresent);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_party_whose_last_person_goes_stays_behind_what_it_did_or_vanishes(bool hasTraces)
    {
        var left = Left("校長", hasTraces);

        Assert.False(left.IsPresent);
        Assert.Equal(hasTraces, project.Project.LeftParties.Contains(left));
        Assert.DoesNotContain(left, project.Project.PresentParties);
    }

    [Fact]
    public void The_name_of_a_party_that_vanished_is_free_again()
    {
        Left("校長", hasTraces: false);

        project.Project.Join(New("教頭", School), null, project.Now);

        Assert.True(project.Project.Participants[^1].IsAdmitted);
        Assert.Equal(5, project.Project.Parties.Select(party => party.Position).Distinct().Count());
    }

    [Fact]
    public void The_one_who_keeps_the_meeting_going_does_not_go_where_they_would_wait()
    {
        Assert.Equal(RefusalKind.TooEarly, Move("山田", new TargetParty(project.Party(City).Id)).Refusal!.Kind);
        Assert.True(project.Person("山田").IsActive);
    }

    [Fact]
    public void And_takes_the_role_along_to_a_new_party()
    {
        var moved = Moves("山田", new TargetParty(null, Shops, PartyKind.Business));

        Assert.Equal(moved.Id, project.Project.FacilitatorId);
    }

    [Fact]
    public void An_unknown_party_and_a_bad_name_are_refused_and_nobody_moves()
    {
        Assert.All(
            [new TargetParty(Guid.NewGuid()), new TargetParty(null, "", PartyKind.Business), new TargetParty(null, Shops)],
            target => Assert.Equal(RefusalKind.Invalid, Move("鈴木", target).Refusal!.Kind));
        Assert.True(project.Person("鈴木").IsAdmitted);
    }

    private (Participant? Moved, Refusal? Refusal) Move(string person, TargetParty target, bool hasTraces = true) =>
        project.Project.Move(project.Person(person), target, Secrets.New(), hasTraces, project.Now);

    private Participant Moves(string person, TargetParty target)
    {
        var (moved, refusal) = Move(person, target);
        Assert.Null(refusal);
        return moved!;
    }

    /// <summary>The party that a person left for a new one.</summary>
    private Party Left(string person, bool hasTraces)
    {
        var party = project.Project.FindParty(project.Person(person).PartyId)!;
        Assert.NotNull(Move(person, new TargetParty(null, Shops, PartyKind.Business), hasTraces).Moved);
        return party;
    }
}

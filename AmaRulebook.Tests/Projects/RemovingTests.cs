using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>この方の参加を取り消す.</summary>
public class RemovingTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndColleague(City, "鈴木").AndWaiting(City, "田中").AndWith(School, "校長");

    [Fact]
    public void A_colleague_takes_back_what_was_let_in_by_mistake()
    {
        Assert.Null(Remove("佐藤", "鈴木"));

        var suzuki = project.Person("鈴木");
        Assert.Equal((false, PlaceEnd.Removed, "鈴木"), (suzuki.IsActive, suzuki.EndedAs!.Value, project.Project.NameOf(suzuki.Id)));
        Assert.True(project.Party(City).IsPresent);
    }

    [Fact]
    public void Twice_is_harmless() => Assert.Equal((null, null), (Remove("佐藤", "鈴木"), Remove("佐藤", "鈴木")));

    [Fact]
    public void Nobody_is_asked_to_put_out_oneself() => Assert.Equal(RefusalKind.NotAllowed, Remove("佐藤", "佐藤")!.Kind);

    [Fact]
    public void One_who_waits_is_declined_and_not_put_out()
    {
        Assert.Equal(RefusalKind.NotAllowed, Remove("佐藤", "田中")!.Kind);
        Assert.Equal(RefusalKind.NotAllowed, Remove("田中", "佐藤")!.Kind);
    }

    [Theory]
    [InlineData("校長", "佐藤")]    // another party
    [InlineData("山田", "佐藤")]    // the 進行役, while the party has others
    public void Others_do_not(string by, string person)
    {
        Assert.Equal(RefusalKind.NotAllowed, Remove(by, person)!.Kind);
        Assert.True(project.Person(person).IsActive);
    }

    [Fact]
    public void The_one_who_keeps_the_meeting_going_first_hands_the_role_on()
    {
        Assert.Null(project.Project.HandOnFacilitation(project.Person("山田"), project.Person("鈴木").Id, project.Now));

        Assert.Equal(RefusalKind.TooEarly, Remove("佐藤", "鈴木")!.Kind);
    }

    [Fact]
    public void The_last_of_a_party_is_put_out_by_the_one_who_keeps_the_meeting_going_and_the_party_has_left()
    {
        Assert.Null(Remove("山田", "校長"));

        Assert.Equal([School], project.Project.LeftParties.Select(party => party.Name));
    }

    [Fact]
    public void But_not_while_its_answers_are_covered()
    {
        Assert.Equal(RefusalKind.TooEarly, Remove("山田", "校長", covers: true)!.Kind);

        Assert.True(project.Person("校長").IsActive);
        Assert.Null(Remove("佐藤", "鈴木", covers: true));   // a colleague knows them anyway
    }

    [Fact]
    public void A_party_that_was_added_without_people_stays_when_a_stranger_is_put_out()
    {
        project.AndWithoutDevice(Shops).AndWaiting(Shops, "だれか");
        Assert.Null(project.Project.Admit(project.Person("山田"), project.Person("だれか").Id, project.Now));

        Assert.Null(Remove("山田", "だれか"));

        Assert.True(project.Party(Shops).IsPresent);
    }

    [Fact]
    public void By_the_join_link_the_person_may_ask_again()
    {
        Remove("佐藤", "鈴木");

        var (again, _) = project.Project.Join(New("鈴木二郎", null), project.Party(City).Id, project.Now, project.Person("鈴木"));

        Assert.True(again!.IsWaiting);
    }

    private Refusal? Remove(string by, string person, bool covers = false) =>
        project.Project.Remove(project.Person(by), project.Person(person).Id, covers, hasTraces: true, project.Now);
}

using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public class JoiningTests
{
    [Fact]
    public void A_new_party_starts_at_once() => Assert.True(With(Green).AndWith(City).Of(City).IsAdmitted);

    [Fact]
    public void A_new_party_takes_the_next_place() => Assert.Equal(2, With(Green).AndWith(City).Party(City).Position);

    [Fact]
    public void A_person_who_chooses_a_party_with_members_waits() =>
        Assert.False(With(Green).AndWaiting(Green, "鈴木").Person("鈴木").IsAdmitted);

    [Theory]
    [InlineData(Green)]
    [InlineData($"\u3000{Green} ")]
    public void A_person_who_names_a_party_with_members_waits_too(string named)
    {
        var project = With(Green);

        var (person, _) = project.Project.Join(New("鈴木", named, kind: null), null, project.Now);

        Assert.Equal((project.Party(Green).Id, false), (person!.PartyId, person.IsAdmitted));
    }

    [Fact]
    public void Naming_a_party_that_is_there_makes_no_second_one()
    {
        var project = With(Green);

        project.Project.Join(New("鈴木", Green), null, project.Now);

        Assert.Single(project.Project.Parties);
    }

    [Fact]
    public void A_party_that_is_not_there_cannot_be_chosen()
    {
        var project = With(Green);

        var (person, refusal) = project.Project.Join(New("鈴木", null), Guid.NewGuid(), project.Now);

        Assert.Equal((null, RefusalKind.Invalid), (person, refusal!.Kind));
    }

    [Fact]
    public void A_person_whose_name_is_refused_leaves_no_party_behind()
    {
        var project = With(Green);

        project.Project.Join(New("", City), null, project.Now);

        Assert.Single(project.Project.Parties);
    }

    [Fact]
    public void A_thirteenth_party_is_refused()
    {
        var project = Full();

        var (_, refusal) = project.Project.Join(New("鈴木", "13番めの会"), null, project.Now);

        Assert.Equal((RefusalKind.Closed, 12), (refusal!.Kind, project.Project.Parties.Count));
    }

    [Fact]
    public void A_full_project_still_takes_colleagues()
    {
        var project = Full();

        var (person, _) = project.Project.Join(New("鈴木", Green), null, project.Now);

        Assert.NotNull(person);
    }

    [Fact]
    public void A_person_past_the_two_hundredth_is_refused()
    {
        var project = Enumerable.Range(2, 199).Aggregate(With(Green), (project, number) => project.AndWaiting(Green, $"人{number}"));

        var (_, refusal) = project.Project.Join(New("人201", Green), null, project.Now);

        Assert.Equal((RefusalKind.Closed, 200), (refusal!.Kind, project.Project.Participants.Count));
    }

    private static AProject Full() =>
        Enumerable.Range(2, 11).Aggregate(With(Green), (project, number) => project.AndWith($"{number}番めの会"));
}

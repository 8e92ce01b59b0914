using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>A new entrance for somebody who lost theirs.</summary>
public class LostEntranceTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndColleague(City, "鈴木").AndWith(School, "校長").AndWaiting(City, "田中");

    [Theory]
    [InlineData("佐藤")]
    [InlineData("山田")]
    public void A_colleague_or_the_one_who_keeps_the_meeting_going_makes_it_and_the_person_can_tell(string by)
    {
        var entrance = Secrets.New();

        Assert.Null(Renew(by, "鈴木", entrance));

        Assert.Equal((entrance, project.Person(by).Id, project.Now), (project.Person("鈴木").Entrance, project.Person("鈴木").EntranceRenewedBy!.Value, project.Person("鈴木").EntranceRenewedAt!.Value));
    }

    [Fact]
    public void Renewed_by_oneself_nothing_is_left_to_tell()
    {
        Renew("佐藤", "鈴木", Secrets.New());
        Renew("鈴木", "鈴木", Secrets.New());

        Assert.Null(project.Person("鈴木").EntranceRenewedBy);
    }

    [Theory]
    [InlineData("校長", "鈴木")]
    [InlineData("田中", "鈴木")]
    [InlineData("佐藤", "校長")]
    [InlineData("佐藤", "田中")]
    public void Nobody_else_does_and_not_for_one_who_waits(string by, string owner)
    {
        var before = project.Person(owner).Entrance;

        Assert.Equal(RefusalKind.NotAllowed, Renew(by, owner, Secrets.New())!.Kind);

        Assert.Same(before, project.Person(owner).Entrance);
    }

    [Fact]
    public void While_the_partys_answers_are_covered_only_its_own_people_do()
    {
        Assert.Equal(RefusalKind.TooEarly, Renew("山田", "鈴木", Secrets.New(), hasCoveredAnswers: true)!.Kind);
        Assert.Null(Renew("佐藤", "鈴木", Secrets.New(), hasCoveredAnswers: true));
    }

    private Refusal? Renew(string by, string owner, Secret entrance, bool hasCoveredAnswers = false) => project.Project.RenewEntrance(
        project.Person(by), project.Person(owner).Id, entrance, hasCoveredAnswers, project.Now);
}

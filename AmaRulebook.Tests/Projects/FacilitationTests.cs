using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public class FacilitationTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndWith(School, "校長").AndWaiting(City, "鈴木");

    [Fact]
    public void The_holder_hands_the_role_to_somebody_of_another_party()
    {
        Assert.Null(HandOn("山田", "佐藤"));

        Assert.Equal(
            (Id("佐藤"), Id("山田"), project.Now, false),
            (project.Project.FacilitatorId, project.Project.FacilitatorBefore, project.Project.FacilitatorSince!.Value, project.Project.IsFacilitationTakenOver));
    }

    [Theory]
    [InlineData("佐藤", "校長")]
    [InlineData("佐藤", "佐藤")]
    [InlineData("山田", "鈴木")]
    public void Nobody_else_does_and_not_to_one_who_waits(string by, string to)
    {
        Assert.Equal(RefusalKind.NotAllowed, HandOn(by, to)!.Kind);
        Assert.Equal(Id("山田"), project.Project.FacilitatorId);
    }

    [Fact]
    public void Handing_on_twice_is_harmless()
    {
        HandOn("山田", "佐藤");
        var since = project.Project.FacilitatorSince;
        project.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(HandOn("山田", "佐藤"));

        Assert.Equal((since, Id("山田")), (project.Project.FacilitatorSince, project.Project.FacilitatorBefore));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(9.99, false)]
    [InlineData(10.0, true)]
    public void The_role_is_taken_over_once_its_holder_has_been_away_for_ten_minutes(double? minutes, bool isTaken)
    {
        var refusal = TakeOver("佐藤", minutes);

        Assert.Equal((isTaken ? null : RefusalKind.TooEarly, isTaken), (refusal?.Kind, project.Project.FacilitatorId == Id("佐藤")));
        Assert.Equal(isTaken, project.Project.IsFacilitationTakenOver);
    }

    [Fact]
    public void Not_while_there_is_no_meeting()
    {
        var refusal = TakeOver("佐藤", 20, isSessionUnderWay: false);

        Assert.Equal(RefusalKind.Closed, refusal!.Kind);
        Assert.Contains("いま進んでいる回がない", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Id("山田"), project.Project.FacilitatorId);
    }

    [Fact]
    public void Not_by_one_who_waits() => Assert.Equal(RefusalKind.NotAllowed, TakeOver("鈴木", 20)!.Kind);

    [Fact]
    public void Taking_over_ones_own_role_changes_nothing()
    {
        Assert.Null(TakeOver("山田", 20));
        Assert.Null(project.Project.FacilitatorSince);
    }

    private Guid Id(string name) => project.Person(name).Id;

    private Refusal? HandOn(string by, string to) => project.Project.HandOnFacilitation(project.Person(by), Id(to), project.Now);

    private Refusal? TakeOver(string by, double? minutesAway, bool isSessionUnderWay = true) => project.Project.TakeOverFacilitation(
        project.Person(by), isSessionUnderWay, minutesAway is { } minutes ? project.Now - TimeSpan.FromMinutes(minutes) : null, project.Now);
}

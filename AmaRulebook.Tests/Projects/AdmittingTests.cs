using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public class AdmittingTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndWith(School, "校長").AndWaiting(City, "鈴木").AndWaiting(City, "田中");

    [Theory]
    [InlineData("佐藤")]
    [InlineData("山田")]
    public void A_member_of_the_party_or_the_one_who_keeps_the_meeting_going_lets_in(string by)
    {
        var refusal = Admit(by, "鈴木");

        Assert.Equal((null, true, project.Person(by).Id), (refusal, project.Person("鈴木").IsAdmitted, project.Person("鈴木").AdmittedBy));
    }

    [Theory]
    [InlineData("校長")]
    [InlineData("田中")]
    [InlineData("鈴木")]
    public void A_stranger_and_one_who_waits_let_nobody_in(string by)
    {
        var refusal = Admit(by, "鈴木");

        Assert.Equal((RefusalKind.NotAllowed, false), (refusal!.Kind, project.Person("鈴木").IsAdmitted));
    }

    [Fact]
    public void Letting_in_twice_keeps_the_first()
    {
        Admit("佐藤", "鈴木");
        project.Time.Advance(TimeSpan.FromMinutes(1));

        var refusal = Admit("山田", "鈴木");

        Assert.Equal((null, project.Person("佐藤").Id), (refusal, project.Person("鈴木").AdmittedBy));
    }

    [Fact]
    public void While_a_party_has_covered_answers_only_its_own_people_let_in()
    {
        var refusal = project.Project.Admit(project.Person("山田"), project.Person("鈴木").Id, project.Now, hasCoveredAnswers: true);

        Assert.Equal((RefusalKind.TooEarly, false), (refusal!.Kind, project.Person("鈴木").IsAdmitted));
        Assert.Null(project.Project.Admit(project.Person("佐藤"), project.Person("鈴木").Id, project.Now, hasCoveredAnswers: true));
    }

    [Fact]
    public void One_who_was_let_in_lets_others_in()
    {
        Admit("佐藤", "鈴木");

        Assert.Null(Admit("鈴木", "田中"));
    }

    [Fact]
    public void Nobody_can_be_let_in_who_is_not_there() =>
        Assert.Equal(RefusalKind.NotAllowed, project.Project.Admit(project.Of(Green), Guid.NewGuid(), project.Now)!.Kind);

    [Fact]
    public void Only_the_one_who_keeps_the_meeting_going_renews_the_join_link()
    {
        var before = project.Project.JoinLink;

        var refusal = project.Project.RenewJoinLink(project.Of(City), Secrets.New());

        Assert.Equal((RefusalKind.NotAllowed, before), (refusal!.Kind, project.Project.JoinLink));
    }

    [Fact]
    public void A_renewed_join_link_replaces_the_old_one()
    {
        var renewed = Secrets.New();

        project.Project.RenewJoinLink(project.Of(Green), renewed);

        Assert.Same(renewed, project.Project.JoinLink);
    }

    private Refusal? Admit(string by, string waiting) =>
        project.Project.Admit(project.Person(by), project.Person(waiting).Id, project.Now);
}

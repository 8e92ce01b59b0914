using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public class DecliningTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndWith(School, "校長").AndWaiting(City, "鈴木");

    [Theory]
    [InlineData("佐藤")]
    [InlineData("山田")]
    public void A_member_or_the_one_who_keeps_the_meeting_going_declines_and_the_place_ends(string by)
    {
        Assert.Null(Decline(by));

        Assert.Equal((false, PlaceEnd.Declined), (project.Person("鈴木").IsActive, project.Person("鈴木").EndedAs!.Value));
    }

    [Theory]
    [InlineData("校長")]
    [InlineData("鈴木")]
    public void A_stranger_and_the_person_themselves_do_not(string by)
    {
        Assert.Equal(RefusalKind.NotAllowed, Decline(by)!.Kind);
        Assert.True(project.Person("鈴木").IsWaiting);
    }

    [Fact]
    public void Twice_keeps_the_first()
    {
        Decline("佐藤");
        var ended = project.Person("鈴木").EndedAt;
        project.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(Decline("山田"));

        Assert.Equal(ended, project.Person("鈴木").EndedAt);
    }

    [Fact]
    public void Somebody_who_was_let_in_meanwhile_stays()
    {
        project.Project.Admit(project.Person("佐藤"), project.Person("鈴木").Id, project.Now);

        Assert.Equal(RefusalKind.Closed, Decline("山田")!.Kind);
        Assert.True(project.Person("鈴木").IsAdmitted);
    }

    [Fact]
    public void Who_was_declined_is_let_in_by_nobody_and_may_ask_again()
    {
        Decline("佐藤");

        Assert.NotNull(project.Project.Admit(project.Person("佐藤"), project.Person("鈴木").Id, project.Now));
        var (again, _) = project.Project.Join(New("鈴木二郎", null), project.Party(City).Id, project.Now, project.Person("鈴木"));

        Assert.True(again!.IsWaiting);
    }

    [Fact]
    public void Who_waits_takes_it_back_and_who_is_in_does_not()
    {
        Assert.Null(Project.Withdraw(project.Person("鈴木"), project.Now));
        Assert.Equal(PlaceEnd.Withdrawn, project.Person("鈴木").EndedAs);
        Assert.Equal(RefusalKind.Closed, Project.Withdraw(project.Person("佐藤"), project.Now)!.Kind);
        Assert.True(project.Person("佐藤").IsAdmitted);
    }

    [Fact]
    public void Places_that_ended_leave_room_for_others()
    {
        var full = Enumerable.Range(2, 199).Aggregate(With(Green), (story, number) => story.AndWaiting(Green, $"人{number}"));
        full.Project.Decline(full.Of(Green), full.Person("人2").Id, full.Now);

        Assert.NotNull(full.Project.Join(New("人201", Green), null, full.Now).Participant);
        Assert.Equal(RefusalKind.Closed, full.Project.Join(New("人202", Green), null, full.Now).Refusal!.Kind);
    }

    private Refusal? Decline(string by) => project.Project.Decline(project.Person(by), project.Person("鈴木").Id, project.Now);
}

using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>後任に引き継ぐ.</summary>
public class SuccessorTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndWaiting(City, "鈴木");

    [Fact]
    public void The_successor_is_in_and_the_place_of_the_one_who_goes_ends()
    {
        var (successor, refusal) = HandOver("佐藤", "高橋");

        Assert.Null(refusal);
        Assert.Equal((true, project.Person("佐藤").Id, project.Party(City).Id), (successor!.IsAdmitted, successor.AdmittedBy!.Value, successor.PartyId));
        Assert.Equal((PlaceEnd.Succeeded, successor.Id), (project.Person("佐藤").EndedAs!.Value, project.Person("佐藤").NextId!.Value));
        Assert.Equal([successor], project.Project.MembersOf(project.Party(City).Id));
    }

    [Fact]
    public void The_old_name_stays_on_what_was_done()
    {
        var sato = project.Person("佐藤").Id;
        HandOver("佐藤", "高橋");

        Assert.Equal("佐藤", project.Project.NameOf(sato));
    }

    [Fact]
    public void The_role_of_the_one_who_keeps_the_meeting_going_goes_along()
    {
        var (successor, _) = HandOver("山田", "高橋");

        Assert.Equal((successor!.Id, project.Person("山田").Id), (project.Project.FacilitatorId, project.Project.FacilitatorBefore!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200B")]
    [InlineData("a\u0000b")]
    public void A_name_that_can_not_be_taken_is_refused_and_the_place_stays(string name)
    {
        Assert.Equal(RefusalKind.Invalid, HandOver("佐藤", name).Refusal!.Kind);
        Assert.True(project.Person("佐藤").IsAdmitted);
    }

    [Fact]
    public void One_who_waits_or_has_gone_hands_nothing_over()
    {
        HandOver("佐藤", "高橋");

        Assert.All(["佐藤", "鈴木"], name => Assert.Equal(RefusalKind.NotAllowed, HandOver(name, "だれか").Refusal!.Kind));
    }

    private (Participant? Successor, Refusal? Refusal) HandOver(string by, string name) =>
        project.Project.HandOver(project.Person(by), name, Secrets.New(), project.Now);
}

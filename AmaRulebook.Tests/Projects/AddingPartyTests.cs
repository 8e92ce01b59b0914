using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>端末を持たない団体を加える.</summary>
public class AddingPartyTests
{
    [Fact]
    public void The_one_who_keeps_the_meeting_going_adds_a_party_without_people()
    {
        var project = With(Green).AndWith(City).AndWithoutDevice(Shops);

        var party = project.Party(Shops);
        Assert.Equal((3, project.Of(Green).Id), (party.Position, party.AddedBy));
        Assert.DoesNotContain(project.Project.Participants, person => person.PartyId == party.Id);
    }

    [Fact]
    public void Nobody_else_does()
    {
        var project = With(Green).AndWith(City);

        Assert.Equal(RefusalKind.NotAllowed, project.Project.AddParty(project.Of(City), Shops, PartyKind.Business).Refusal?.Kind);
    }

    [Theory]
    [InlineData("", PartyKind.Business)]
    [InlineData(Shops, null)]
    [InlineData(Shops, (PartyKind)9)]
    public void A_name_and_a_kind_are_needed(string name, PartyKind? kind)
    {
        var project = With(Green);

        Assert.Equal(RefusalKind.Invalid, project.Project.AddParty(project.Of(Green), name, kind).Refusal?.Kind);
        Assert.Single(project.Project.Parties);
    }

    [Fact]
    public void A_name_that_is_taken_is_refused_and_the_same_once_more_is_harmless()
    {
        var project = With(Green).AndWith(City).AndWithoutDevice(Shops);
        var by = project.Of(Green);

        Assert.Equal(RefusalKind.Closed, project.Project.AddParty(by, City, PartyKind.Government).Refusal?.Kind);
        Assert.Equal((null, null), project.Project.AddParty(by, Shops, PartyKind.Business));
        Assert.Equal(3, project.Project.Parties.Count);
    }

    [Fact]
    public void Whoever_joins_it_later_waits_to_be_let_in()
    {
        var project = With(Green).AndWithoutDevice(Shops);

        var (person, _) = project.Project.Join(New("店主", null), project.Party(Shops).Id, project.Now);

        Assert.False(person!.IsAdmitted);
        Assert.Equal(RefusalKind.TooEarly, project.Project.Admit(project.Of(Green), person.Id, project.Now, hasCoveredAnswers: true)?.Kind);
        Assert.Null(project.Project.Admit(project.Of(Green), person.Id, project.Now));
    }
}

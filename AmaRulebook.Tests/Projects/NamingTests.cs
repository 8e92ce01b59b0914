using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>名前を直す, of a person and of a party.</summary>
public class NamingTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndColleague(City, "鈴木").AndWithoutDevice(Shops);

    [Fact]
    public void A_person_mends_the_own_name()
    {
        var by = project.Person("佐藤");

        Assert.Null(Project.CorrectName(by, "佐籐 花子"));

        Assert.Equal("佐籐 花子", project.Project.NameOf(by.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 　")]
    [InlineData("山\u202e田")]
    public void A_name_that_shows_nothing_or_is_unfit_is_refused(string name)
    {
        Assert.Equal(RefusalKind.Invalid, Project.CorrectName(project.Person("佐藤"), name)!.Kind);
        Assert.Equal(RefusalKind.Invalid, project.Project.CorrectParty(project.Person("佐藤"), project.Party(City).Id, name, PartyKind.Government)!.Kind);

        Assert.Equal(("佐藤", City), (project.Person("佐藤").Name, project.Party(City).Name));
    }

    [Theory]
    [InlineData("佐藤", City, null)]
    [InlineData("鈴木", City, null)]
    [InlineData("山田", City, RefusalKind.NotAllowed)]
    [InlineData("山田", Shops, null)]                      // the 進行役, for a party that has nobody here
    [InlineData("佐藤", Shops, RefusalKind.NotAllowed)]
    public void A_party_is_mended_by_its_people(string by, string party, RefusalKind? refused)
    {
        var id = project.Party(party).Id;

        var refusal = project.Project.CorrectParty(project.Person(by), id, "あま市 環境課", PartyKind.Community);

        Assert.Equal(refused, refusal?.Kind);
        Assert.Equal(refused is null, project.Project.FindParty(id) is { Name: "あま市 環境課", Kind: PartyKind.Community });
    }

    [Fact]
    public void The_name_of_another_party_is_refused_and_the_own_is_not()
    {
        var (by, id) = (project.Person("佐藤"), project.Party(City).Id);

        Assert.Equal(RefusalKind.Invalid, project.Project.CorrectParty(by, id, Green, PartyKind.Government)!.Kind);
        Assert.Null(project.Project.CorrectParty(by, id, City, PartyKind.Government));
    }

    [Fact]
    public void Without_a_kind_nothing_changes()
    {
        Assert.All([null, (PartyKind?)9], kind => Assert.Equal(
            RefusalKind.Invalid, project.Project.CorrectParty(project.Person("佐藤"), project.Party(City).Id, "課", kind)!.Kind));

        Assert.Equal(City, project.Party(City).Name);
    }
}

using AmaRulebook.Projects;
using AmaRulebook.Support;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Hub;

public sealed class PartyListTests : BunitContext
{
    public PartyListTests() => this.AddReadings();

    [Fact]
    public void Parties_stand_in_their_order_with_their_people() => Assert.Equal(
        [(Green, "市民活動団体等　山田（進行役）"), (City, "市民活動団体等　佐藤・鈴木")],
        Lines(With(Green, "山田").AndWith(City, "佐藤").AndColleague(City, "鈴木")));

    [Fact]
    public void Who_waits_to_be_let_in_does_not_stand_there() =>
        Assert.DoesNotContain("鈴木", Lines(With(Green).AndWaiting(Green, "鈴木"))[0].People, StringComparison.Ordinal);

    [Fact]
    public void The_name_of_a_party_is_kept_from_turning_its_line_around() =>
        Assert.Equal("שלום", Show(With("שלום")).Find("li bdi").TextContent);

    [Fact]
    public void The_seventh_party_has_the_colour_of_the_first_and_a_number_of_its_own()
    {
        var list = Show(Enumerable.Range(2, 6).Aggregate(With(Green), (project, number) => project.AndWith($"{number}番めの会"))).FindAll("li");

        Assert.Equal(list[0].GetAttribute("style"), list[6].GetAttribute("style"));
        Assert.Equal("7", list[6].QuerySelector(".dot")!.TextContent);
    }

    private IRenderedComponent<PartyList> Show(AProject project) => Render<PartyList>(list => list.Add(parties => parties.Project, project.Project));

    private IReadOnlyList<(string Party, string People)> Lines(AProject project) =>
        [.. Show(project).FindAll("li").Select(line => (line.QuerySelector("bdi")!.TextContent, line.QuerySelector("small")!.TextContent))];
}

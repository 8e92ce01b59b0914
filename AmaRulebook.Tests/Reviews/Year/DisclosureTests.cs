using AmaRulebook.Layout;
using AmaRulebook.Projects;
using AmaRulebook.Samples;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reviews.Year;

public class DisclosureTests
{
    /// <summary>Small cities, each against every city that its page could be of.</summary>
    [Theory]
    [InlineData(4, 40)]
    [InlineData(6, 40)]
    [InlineData(7, 20)]
    public void No_page_gives_a_small_number_away(int projects, int cities)
    {
        var all = ACity.All(projects).ToList();
        var luck = new Random(projects);
        for (var i = 0; i < cities; i++)
        {
            var city = all[luck.Next(all.Count)];
            var reader = new AReader();
            reader.Reads(Report(city.Groups));

            Assert.Empty(reader.WorksOut(city, all).Select(secret => $"{city}: {secret}, from {reader}"));
        }
    }

    [Fact]
    public void The_sample_city_tells_most()
    {
        var report = Report(SampleGroups());

        Assert.Equal(3, report.Tables.Count(table => table.IsTold));
        Assert.All(report.Breakdowns, breakdown => Assert.InRange(
            breakdown.Lines.Where(line => line.Label != YearAxis.Rest).Sum(line => line.Projects.Told ?? 0), 24, 100));
        Assert.All(report.Tables, table => Assert.InRange(table.Cells.Sum(row => row.Sum(cell => cell.Told ?? 0)), 24, 100));
    }

    private static YearReport Report(IReadOnlyList<ProjectGroup> groups) =>
        new YearTables(RealBook.Current, groups, [new CourseGroup(true, 1, 0, 0, groups.Sum(group => group.Count))]).Report(new FiscalYear(2026), default);

    private static IReadOnlyList<ProjectGroup> SampleGroups() =>
    [
        .. SampleProjects.All.Select(project =>
        {
            IReadOnlyList<string> forms = project.Forms ?? (project.Topic.Form.Length > 0 ? [project.Topic.Form] : []);
            bool Has(PartyKind kind) => project.Parties.Any(party => party.Kind == kind);
            return new ProjectGroup(
                project.Topic.Department, forms.Count, forms is [var form, ..] ? form : null,
                Has(PartyKind.Resident), Has(PartyKind.Community), Has(PartyKind.CivicGroup), Has(PartyKind.Business), Has(PartyKind.Government), 1);
        }),
    ];
}

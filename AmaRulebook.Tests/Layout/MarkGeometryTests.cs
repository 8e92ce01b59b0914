using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace AmaRulebook.Layout;

public partial class MarkGeometryTests
{
    private const double Rounding = 0.02;

    public static TheoryData<int> Parties() => new(Enumerable.Range(1, 12));

    public static TheoryData<int> SeveralParties() => new(Enumerable.Range(2, 11));

    [Theory]
    [MemberData(nameof(Parties))]
    public void There_are_as_many_circles_as_parties(int parties) => Assert.Equal(parties, new MarkGeometry(parties).Circles.Distinct().Count());

    [Theory]
    [MemberData(nameof(Parties))]
    public void Every_circle_lies_in_the_box(int parties)
    {
        var mark = new MarkGeometry(parties);
        var radius = Number(mark.Radius);

        Assert.All(Centres(mark), centre => Assert.True(
            centre.X - radius >= 0 && centre.X + radius <= 44 && centre.Y - radius >= 0 && centre.Y + radius <= 36));
    }

    [Theory]
    [MemberData(nameof(SeveralParties))]
    public void The_shared_area_has_a_corner_for_each_party_and_closes(int parties)
    {
        var corners = Corners(new MarkGeometry(parties));

        Assert.Equal((parties + 1, corners[0]), (corners.Count, corners[^1]));
    }

    [Theory]
    [MemberData(nameof(SeveralParties))]
    public void Its_corners_lie_in_every_circle_and_on_two(int parties)
    {
        var mark = new MarkGeometry(parties);
        var radius = Number(mark.Radius);

        Assert.All(Corners(mark), corner =>
        {
            var distances = Centres(mark).Select(centre => double.Hypot(centre.X - corner.X, centre.Y - corner.Y)).Order().ToList();
            Assert.InRange(distances[^1], radius - Rounding, radius + Rounding);
            Assert.InRange(distances[^2], radius - Rounding, radius + Rounding);
        });
    }

    [Fact]
    public void The_shared_area_of_one_party_is_its_circle() => Assert.Equal("M7 18a15 15 0 1 0 30 0a15 15 0 1 0 -30 0z", new MarkGeometry(1).Overlap);

    [Fact]
    public void Without_a_party_there_is_no_mark() => Assert.Throws<ArgumentOutOfRangeException>(() => new MarkGeometry(0));

    private static IEnumerable<(double X, double Y)> Centres(MarkGeometry mark) =>
        mark.Circles.Select(circle => (Number(circle.X), Number(circle.Y)));

    private static List<(double X, double Y)> Corners(MarkGeometry mark) =>
        [.. Corner().Matches(mark.Overlap).Select(corner => (Number(corner.Groups[1].Value), Number(corner.Groups[2].Value)))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:M|0 0 1 )(-?[\d.]+) (-?[\d.]+)")]
    private static partial Regex Corner();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace AmaRulebook.Layout;

public class MarkGeometryTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(9)]
    public void Each_corner_of_the_overlap_lies_on_two_circles_and_outside_of_none(int parties)
    {
        var geometry = new MarkGeometry(parties);
        var radius = Number(geometry.Radius);

        var corners = Regex.Matches(geometry.Overlap, @"(?:M|0 0 1 )(-?[\d.]+) (-?[\d.]+)")
            .Select(match => (X: Number(match.Groups[1].Value), Y: Number(match.Groups[2].Value))).ToList();

        Assert.Equal(parties + 1, corners.Count);
        Assert.All(corners, corner =>
        {
            var distances = geometry.Circles
                .Select(circle => double.Hypot(corner.X - Number(circle.X), corner.Y - Number(circle.Y))).ToList();
            Assert.True(distances.Max() <= radius + 0.03);
            Assert.Equal(2, distances.Count(distance => Math.Abs(distance - radius) < 0.03));
        });
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

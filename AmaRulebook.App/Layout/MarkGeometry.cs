using System.Globalization;
using System.Text;

namespace AmaRulebook.Layout;

/// <summary>
/// The circles of 七宝: as many as there are parties, around one centre, and the area that all of them share.
/// Drawn in a box of 44 by 36. The shared area is a path of its own, so that no document needs clip-path ids.
/// </summary>
public sealed class MarkGeometry
{
    private const double CentreX = 22;
    private const double CentreY = 18;
    private readonly double distance;
    private readonly double radius;

    public MarkGeometry(int parties)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parties, 1);
        (distance, radius) = parties switch { 1 => (0, 15), 2 => (7.5, 13), _ => (7, 11) };
        var start = parties == 2 ? Math.PI : -Math.PI / 2;
        var step = (parties == 2 ? -1 : 1) * 2 * Math.PI / parties;
        Circles = [.. Enumerable.Range(0, parties).Select(i => PlaceCircle(start + (i * step)))];
        Overlap = parties == 1 ? WholeCircle() : SharedArea(parties, start);
    }

    /// <summary>Centre of each party's circle, in the order of the parties.</summary>
    public IReadOnlyList<(string X, string Y)> Circles { get; }

    public string Radius => Number(radius);

    /// <summary>Path data of the area inside every circle.</summary>
    public string Overlap { get; }

    private (string X, string Y) PlaceCircle(double angle) =>
        (Number(CentreX + (distance * Math.Cos(angle))), Number(CentreY + (distance * Math.Sin(angle))));

    private string WholeCircle() =>
        $"M{Number(CentreX - radius)} {Number(CentreY)}a{Radius} {Radius} 0 1 0 {Number(radius * 2)} 0a{Radius} {Radius} 0 1 0 {Number(-radius * 2)} 0z";

    // Two neighbouring circles meet on the line between them, on the far side of the centre: those points are the
    // corners of the shared area, and the arcs between them belong to the circles opposite.
    private string SharedArea(int parties, double start)
    {
        var half = Math.PI / parties;
        var reach = (-distance * Math.Cos(half)) + Math.Sqrt((radius * radius) - Math.Pow(distance * Math.Sin(half), 2));
        var path = new StringBuilder();
        for (var corner = 0; corner <= parties; corner++)
        {
            var angle = start + half + (corner * 2 * half) + Math.PI;
            path.Append(corner == 0 ? "M" : $"A{Radius} {Radius} 0 0 1 ");
            path.Append(Number(CentreX + (reach * Math.Cos(angle)))).Append(' ').Append(Number(CentreY + (reach * Math.Sin(angle))));
        }

        return path.Append('Z').ToString();
    }

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}

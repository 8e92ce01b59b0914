using System.Globalization;

namespace AmaRulebook.Reviews.Year;

/// <summary>
/// Somebody who knows what a page of the year says, and which things there are to be said of a project, and tries every city
/// that it could be of. Knows nothing of how the page is made: it reads the labels and the numbers.
/// </summary>
internal sealed class AReader
{
    private readonly List<(bool[] Projects, int Told, string Of)> facts = [];

    /// <summary>What the page says, each number for itself.</summary>
    public void Reads(YearReport report)
    {
        foreach (var breakdown in report.Breakdowns.TakeLast(3))
        {
            var named = Named(breakdown.Lines);
            foreach (var line in breakdown.Lines)
            {
                Learn(ACity.ProjectsOf(breakdown.Title, line.Label, named), line.Projects, line.Label);
            }
        }

        foreach (var table in report.Tables.Where(table => table.IsTold))
        {
            var sides = table.Title.Split(" × ");
            var (rows, columns) = (Named(table.Rows), Named(table.Columns));
            foreach (var (row, cells) in table.Rows.Zip(table.Cells))
            {
                foreach (var (column, cell) in table.Columns.Zip(cells))
                {
                    var (one, other) = (ACity.ProjectsOf(sides[0], row.Label, rows), ACity.ProjectsOf(sides[1], column.Label, columns));
                    Learn([.. one.Zip(other, (isOfOne, isOfOther) => isOfOne && isOfOther)], cell, $"{row.Label} {column.Label}");
                }
            }
        }
    }

    /// <summary>The secrets of a city that all the cities agree on which the page could be of.</summary>
    public IEnumerable<string> WorksOut(ACity real, IEnumerable<ACity> all)
    {
        var secrets = ACity.Secrets.Where(secret => Disclosure.IsSmall(real.Count(secret.Projects))).ToList();
        foreach (var city in all)
        {
            if (secrets.Count == 0)
            {
                break;
            }

            if (facts.TrueForAll(fact => city.Count(fact.Projects) == fact.Told))
            {
                secrets.RemoveAll(secret => city.Count(secret.Projects) != real.Count(secret.Projects));
            }
        }

        return secrets.Select(secret => string.Create(CultureInfo.InvariantCulture, $"{secret.Name} = {real.Count(secret.Projects)}"));
    }

    public override string ToString() => string.Join(", ", facts.Select(fact => $"{fact.Of} {fact.Told}"));

    private static List<string> Named(IEnumerable<YearLine> lines) => [.. lines.Select(line => line.Label).Where(ACity.IsLabel)];

    private void Learn(bool[] projects, ProjectCount said, string of)
    {
        if (said.Told is { } told)
        {
            facts.Add((projects, told, of));
        }
    }
}

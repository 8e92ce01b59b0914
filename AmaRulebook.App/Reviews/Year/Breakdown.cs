namespace AmaRulebook.Reviews.Year;

/// <summary>The projects of a year by one thing; without lines where they can't be divided.</summary>
/// <param name="Title">What they are told by.</param>
/// <param name="Lines">A number of projects each.</param>
/// <param name="Overlaps">Whether a project may stand in several lines.</param>
public sealed record Breakdown(string Title, IReadOnlyList<YearLine> Lines, bool Overlaps = false)
{
    /// <summary>Said where there are no lines.</summary>
    public const string Undivided = "分けると3に満たない数が出るので、分けていません。";
}

/// <summary>The projects of a year by two things; without cells where too few of them could be told.</summary>
public sealed record CrossTable(
    string Title,
    IReadOnlyList<YearLine> Rows,
    IReadOnlyList<YearLine> Columns,
    IReadOnlyList<IReadOnlyList<ProjectCount>> Cells)
{
    /// <summary>Said where there are no cells.</summary>
    public const string Undivided = "3に満たない数が多く、出せるところが3分の1に届かないので、この表は出していません。それぞれの数は、上の図にあります。";

    /// <summary>Whether it can be told at all.</summary>
    public bool IsTold => Cells.Count > 0;

    /// <summary>Whether a cell is not told.</summary>
    public bool Withholds => Cells.Any(row => row.Contains(ProjectCount.Withheld));

    internal static CrossTable Of(CrossCount counts, YearAxis rows, YearAxis columns, int?[,]? told) => new(
        counts.Title,
        rows.Lines,
        columns.Lines,
        told is null
            ? []
            : [.. Enumerable.Range(0, counts.Height).Select(row => Enumerable.Range(0, counts.Width)
                .Select(column => told[row, column] is { } count ? ProjectCount.Of(count) : ProjectCount.Withheld).ToList())]);
}

namespace AmaRulebook.Reviews.Year;

/// <summary>The projects of a year by one thing: each counts once.</summary>
public sealed record Breakdown(string Title, IReadOnlyList<BreakdownLine> Lines)
{
    internal static Breakdown Of(string title, Disclosure disclosure, Disclosure.Number total, IEnumerable<(string Label, int Count)> counts)
    {
        var lines = counts.Select(pair => new BreakdownLine(pair.Label, disclosure.Add(pair.Count))).ToList();
        disclosure.Sums(total, lines.Select(line => line.Projects));
        return new Breakdown(title, lines);
    }
}

/// <summary>One line of it.</summary>
public sealed record BreakdownLine(string Label, Disclosure.Number Projects);

/// <summary>The projects of a year by two things, with their sums.</summary>
public sealed record CrossTable(
    string Title,
    IReadOnlyList<BreakdownLine> Rows,
    IReadOnlyList<BreakdownLine> Columns,
    IReadOnlyList<IReadOnlyList<Disclosure.Number>> Cells)
{
    /// <summary>Counts the cells and ties them to the sums of their rows and columns.</summary>
    internal static CrossTable Of(string title, Disclosure disclosure, Axis rows, Axis columns, Func<int, int, int> count)
    {
        var cells = rows.Lines.Select((_, row) => columns.Lines.Select((_, column) => disclosure.Add(count(row, column))).ToList()).ToList();
        for (var row = 0; row < cells.Count; row++)
        {
            disclosure.Sums(rows.Lines[row].Projects, cells[row], columns.Overlaps);
        }

        for (var column = 0; column < columns.Lines.Count; column++)
        {
            disclosure.Sums(columns.Lines[column].Projects, cells.Select(row => row[column]), rows.Overlaps);
        }

        return new CrossTable(title, rows.Lines, columns.Lines, cells);
    }
}

/// <summary>One side of the tables, with its sums.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Overlaps">Whether one project may stand in several lines, as with 立場.</param>
internal sealed record Axis(IReadOnlyList<BreakdownLine> Lines, bool Overlaps)
{
    public static Axis Of(Disclosure disclosure, Disclosure.Number total, IEnumerable<(string Label, int Count)> counts, bool overlaps)
    {
        var lines = counts.Select(pair => new BreakdownLine(pair.Label, disclosure.Add(pair.Count, rank: 1))).ToList();
        disclosure.Sums(total, lines.Select(line => line.Projects), overlaps);
        return new Axis(lines, overlaps);
    }
}

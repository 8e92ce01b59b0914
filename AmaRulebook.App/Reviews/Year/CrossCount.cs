namespace AmaRulebook.Reviews.Year;

/// <summary>What projects are told by.</summary>
internal enum Side
{
    Kind,
    Form,
    Department,
}

/// <summary>Projects that stand in the same lines of every side.</summary>
/// <param name="Department">The line of their 担当課.</param>
/// <param name="Form">The line of their 形態.</param>
/// <param name="Kinds">The lines of the 立場 that take part, a bit each.</param>
internal readonly record struct Profile(int Department, int Form, int Kinds)
{
    public bool StandsIn(Side side, int line) => side switch
    {
        Side.Department => Department == line,
        Side.Form => Form == line,
        _ => (Kinds & (1 << line)) != 0,
    };
}

/// <summary>The projects by two things, a number a cell, before anything is withheld.</summary>
internal sealed class CrossCount(string title, Side rows, Side columns, int height, int width)
{
    private readonly int[] counts = new int[height * width];

    public string Title => title;

    public Side Rows => rows;

    public Side Columns => columns;

    public int Height => height;

    public int Width => width;

    public int this[int row, int column] => counts[(row * width) + column];

    public IEnumerable<int> Counts => counts;

    public void Add(Profile profile, int projects)
    {
        foreach (var cell in CellsOf(profile))
        {
            counts[cell] += projects;
        }
    }

    /// <summary>The cells in which a project of this kind stands: in several, since it has several 立場.</summary>
    public IEnumerable<int> CellsOf(Profile profile) =>
        from row in Enumerable.Range(0, height)
        where profile.StandsIn(rows, row)
        from column in Enumerable.Range(0, width)
        where profile.StandsIn(columns, column)
        select (row * width) + column;
}

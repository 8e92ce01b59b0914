namespace AmaRulebook.Reviews.Year;

/// <summary>
/// Decides which cells of some tables are not told. The sums of the lines are told, and all tables are of the same projects, so
/// what one leaves out another could give away. Therefore each cell of one or two projects gets a proof: another city, made
/// of this one by letting two projects exchange a thing, in which the cell is different and everything that is told is the
/// same. Nobody who has only what is told can say which city it is. Where that needs further cells to be withheld, the
/// exchange is taken that costs least.
/// </summary>
internal sealed class CellSuppression
{
    /// <summary>An empty cell is told gladly, but rather withheld than one of more projects than these.</summary>
    private const int WorthOfNothing = 4;

    /// <summary>Of a table's cells so many are told, or it is left out.</summary>
    private const double LeastShare = 1.0 / 3;

    private readonly IReadOnlyList<CrossCount> tables;
    private readonly List<Profile> profiles;
    private readonly HashSet<(int Table, int Cell)> withheld = [];
    private readonly Dictionary<Profile, (int Table, int Cell)[]> cells = [];

    private CellSuppression(IReadOnlyList<CrossCount> tables, IEnumerable<Profile> profiles)
    {
        (this.tables, this.profiles) = (tables, [.. profiles.Distinct()]);
        foreach (var (number, table) in tables.Index())
        {
            withheld.UnionWith(table.Counts.Index().Where(cell => Disclosure.IsSmall(cell.Item)).Select(cell => (number, cell.Index)));
        }
    }

    /// <summary>
    /// Settles what is told of the tables: for each its cells, null where one is withheld; or null for a whole table of which
    /// less than a third could be told. Without that table the others can tell more, so they are settled anew.
    /// </summary>
    public static IReadOnlyDictionary<CrossCount, int?[,]> Settle(IReadOnlyList<CrossCount> tables, IReadOnlyCollection<Profile> profiles)
    {
        for (var kept = tables; ; )
        {
            var settled = new CellSuppression(kept, profiles);
            settled.ProveEach();
            var told = kept.Select((table, number) => (Table: table, Share: settled.ShareOf(number))).ToList();
            if (told.TrueForAll(table => table.Share >= LeastShare))
            {
                return kept.Select((table, number) => (table, number)).ToDictionary(pair => pair.table, pair => settled.Told(pair.number));
            }

            var least = told.MinBy(table => table.Share).Table;
            kept = [.. kept.Where(table => table != least)];
        }
    }

    private void ProveEach()
    {
        foreach (var cell in withheld.OrderBy(cell => cell).ToList())
        {
            if (CheapestProof(cell) is { } proof)
            {
                withheld.UnionWith(proof);
            }
            else
            {
                WithholdTable(cell.Table);   // one line of projects alone: nothing could stand in for them
            }
        }
    }

    /// <summary>Which cells have to be withheld so that some exchange proves a cell to be unknown; null where no exchange touches it.</summary>
    private IReadOnlyList<(int Table, int Cell)>? CheapestProof((int Table, int Cell) target)
    {
        IReadOnlyList<(int Table, int Cell)>? cheapest = null;
        var least = int.MaxValue;
        var table = tables[target.Table];
        var (row, column) = (target.Cell / table.Width, target.Cell % table.Width);
        foreach (var exchange in Exchanges(table.Rows, table.Columns, column).Concat(Exchanges(table.Columns, table.Rows, row)))
        {
            var changed = exchange.Changed(CellsOf);
            if (!changed.Contains(target))
            {
                continue;
            }

            var told = changed.Where(cell => !withheld.Contains(cell)).ToList();
            if (told.Sum(WorthOf) is var cost && cost < least)
            {
                (cheapest, least) = (told, cost);
                if (cost == 0)
                {
                    break;
                }
            }
        }

        return cheapest;
    }

    /// <summary>The exchanges of one side between two projects, of which one stands in a line of the other side.</summary>
    private IEnumerable<Exchange> Exchanges(Side side, Side other, int line) =>
        from one in profiles
        where one.StandsIn(other, line)
        from two in profiles
        from exchange in Exchange.Of(side, one, two)
        select exchange;

    private (int Table, int Cell)[] CellsOf(Profile profile)
    {
        if (!cells.TryGetValue(profile, out var found))
        {
            found = [.. tables.SelectMany((table, number) => table.CellsOf(profile).Select(cell => (number, cell)))];
            cells.Add(profile, found);
        }

        return found;
    }

    private void WithholdTable(int number) =>
        withheld.UnionWith(Enumerable.Range(0, tables[number].Height * tables[number].Width).Select(cell => (number, cell)));

    private int WorthOf((int Table, int Cell) cell) => tables[cell.Table].Counts.ElementAt(cell.Cell) is > 0 and var count ? count : WorthOfNothing;

    private double ShareOf(int number)
    {
        var all = tables[number].Height * tables[number].Width;
        return (double)(all - withheld.Count(cell => cell.Table == number)) / all;
    }

    private int?[,] Told(int number)
    {
        var table = tables[number];
        var told = new int?[table.Height, table.Width];
        foreach (var (cell, count) in table.Counts.Index())
        {
            told[cell / table.Width, cell % table.Width] = withheld.Contains((number, cell)) ? null : count;
        }

        return told;
    }
}

namespace AmaRulebook.Reviews.Year;

/// <summary>One line of a table: a number of projects.</summary>
public sealed record YearLine(string Label, ProjectCount Projects);

/// <summary>
/// The projects of a year by one thing. Lines of one or two projects stand together in a last one, with further lines, the
/// smallest first, until that has three; then nothing is said of empty lines either, so that nobody knows who is in it. Where
/// that takes in every line, nothing is divided at all.
/// </summary>
internal sealed class YearAxis
{
    public const string Rest = "ほか（まとめて）";

    private readonly int[] lineOf;

    private YearAxis(IReadOnlyList<YearLine> lines, int[] lineOf) => (Lines, this.lineOf) = (lines, lineOf);

    /// <summary>What is told; nothing where the projects can't be divided.</summary>
    public IReadOnlyList<YearLine> Lines { get; }

    public bool IsDivided => Lines.Count > 0;

    /// <summary>In which line a label stands; -1 for one that has none.</summary>
    public int LineOf(int label) => lineOf[label];

    /// <summary>Counts groups of projects.</summary>
    /// <param name="labels">What the lines are called.</param>
    /// <param name="groups">The projects, those together that are alike.</param>
    /// <param name="sizeOf">How many projects a group is.</param>
    /// <param name="standsIn">Whether a group stands in a line; it may stand in several.</param>
    /// <param name="keepsEmpty">Whether lines without projects are shown, where none had to be put together.</param>
    public static YearAxis Of<T>(
        IReadOnlyList<string> labels, IReadOnlyList<T> groups, Func<T, int> sizeOf, Func<T, int, bool> standsIn, bool keepsEmpty)
    {
        int CountOfAny(IEnumerable<int> some) => groups.Where(group => some.Any(label => standsIn(group, label))).Sum(sizeOf);

        var counts = Enumerable.Range(0, labels.Count).Select(label => CountOfAny([label])).ToArray();
        var rest = Together(counts, CountOfAny);
        var alone = Enumerable.Range(0, labels.Count)
            .Where(label => !rest.Contains(label) && (counts[label] > 0 || (keepsEmpty && rest.Count == 0))).ToList();
        var lines = alone.Select(label => new YearLine(labels[label], ProjectCount.Of(counts[label]))).ToList();
        if (rest.Count > 0 && alone.Count == 0)
        {
            return new YearAxis([], [.. counts.Select(_ => -1)]);
        }

        if (rest.Count > 0)
        {
            lines.Add(new YearLine(Rest, ProjectCount.Of(CountOfAny(rest))));
        }

        return new YearAxis(lines, [.. counts.Select((_, label) => rest.Contains(label) ? lines.Count - 1 : alone.IndexOf(label))]);
    }

    /// <summary>
    /// The lines that go together: the small ones, and as many of the next as it takes until they are three projects. A reader
    /// who knows this rule and which lines are missing can't say which of them is which: lines of the same number go together
    /// or not at all, and they are never all of two.
    /// </summary>
    private static HashSet<int> Together(int[] counts, Func<IEnumerable<int>, int> countOfAny)
    {
        var together = counts.Index().Where(line => Disclosure.IsSmall(line.Item)).Select(line => line.Index).ToHashSet();
        var next = new Queue<IGrouping<int, int>>(counts.Index().Where(line => line.Item >= Disclosure.Smallest)
            .GroupBy(line => line.Item, line => line.Index).OrderBy(lines => lines.Key));
        while (together.Count > 0 && (Disclosure.IsSmall(countOfAny(together)) || AreAllTwo()) && next.TryDequeue(out var lines))
        {
            together.UnionWith(lines);
        }

        return together;

        bool AreAllTwo() => counts.Index().All(line => together.Contains(line.Index) ? line.Item == 2 : line.Item > 0);
    }
}

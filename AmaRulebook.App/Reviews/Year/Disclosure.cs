namespace AmaRulebook.Reviews.Year;

/// <summary>
/// Decides which numbers of projects may stand on a page that leaves the house. A number of 1 or 2 is never told, and nothing
/// that lets a reader work out which of both it is: sums are known, so a larger number beside it may have to go as well. The
/// reader is taken to know that 「3未満」 is 1 or 2 and that 「非公表」 is 3 or more. All tables of a page are held together,
/// since they share their sums.
/// </summary>
public sealed class Disclosure
{
    /// <summary>The smallest number that is told.</summary>
    public const int Smallest = 3;

    private readonly List<Number> numbers = [];
    private readonly List<Sum> sums = [];

    /// <summary>Adds a number.</summary>
    /// <param name="count">What was counted.</param>
    /// <param name="rank">How gladly it is given up where another needs cover: 0 a cell, 1 a sum of cells, 2 the sum of all.</param>
    public Number Add(int count, int rank = 0)
    {
        var number = new Number(count, rank, numbers.Count);
        numbers.Add(number);
        return number;
    }

    /// <summary>Says that some numbers make up another.</summary>
    /// <param name="total">The sum.</param>
    /// <param name="parts">What it is made of.</param>
    /// <param name="overlap">Whether one project may stand in several parts; in one at least it always does.</param>
    public void Sums(Number total, IEnumerable<Number> parts, bool overlap = false) => sums.Add(new Sum(total, [.. parts], overlap));

    /// <summary>Covers more numbers until none of the small ones can be worked out.</summary>
    public void Settle()
    {
        while (FindLeak() is { } leak)
        {
            Cover(leak);
        }
    }

    private void Cover(Number leak)
    {
        var beside = sums.Where(sum => sum.Has(leak)).SelectMany(sum => sum.All).Where(IsTold).ToList();
        if (beside.Count == 0)
        {
            beside = numbers.FindAll(IsTold);
        }

        beside.MinBy(number => (number.Rank, number.Count, number.Position))!.IsCovered = true;
    }

    private static bool IsTold(Number number) => number is { Count: >= Smallest, IsCovered: false };

    /// <summary>A small number that the sums give away, or null; null too where nothing more could be covered.</summary>
    private Number? FindLeak()
    {
        var bounds = Bounds.Of(numbers);
        while (sums.Aggregate(false, (changed, sum) => sum.Narrow(bounds) || changed))
        {
        }

        return numbers.Exists(IsTold) ? numbers.Find(number => number.IsSmall && bounds.AreTight(number)) : null;
    }

    /// <summary>One number of the page.</summary>
    public sealed class Number(int count, int rank, int position)
    {
        internal int Count => count;

        internal int Rank => rank;

        internal int Position => position;

        internal bool IsCovered { get; set; }

        internal bool IsSmall => count is > 0 and < Smallest;

        /// <summary>The number, where it is told; else null.</summary>
        public int? Told => IsSmall || IsCovered ? null : count;

        /// <summary>How it reads: a number, 「3未満」, or 「非公表」.</summary>
        public string Text => IsSmall ? "3未満" : IsCovered ? "非公表" : count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What a reader can know of each number.</summary>
    private sealed class Bounds(long[] low, long[] high)
    {
        private const long Unknown = int.MaxValue;

        public static Bounds Of(List<Number> numbers) => new(
            [.. numbers.Select(number => number.IsSmall ? 1L : number.IsCovered ? Smallest : number.Count)],
            [.. numbers.Select(number => number.IsSmall ? Smallest - 1L : number.IsCovered ? Unknown : number.Count)]);

        public long Low(Number number) => low[number.Position];

        public long High(Number number) => high[number.Position];

        public bool AreTight(Number number) => Low(number) == High(number);

        public bool AtLeast(Number number, long value) => Raise(low, number, Math.Max(Low(number), value));

        public bool AtMost(Number number, long value) => Raise(high, number, Math.Min(High(number), value));

        private static bool Raise(long[] bounds, Number number, long value)
        {
            var changed = bounds[number.Position] != value;
            bounds[number.Position] = value;
            return changed;
        }
    }

    private sealed record Sum(Number Total, Number[] Parts, bool Overlap)
    {
        public IEnumerable<Number> All => Parts.Append(Total);

        public bool Has(Number number) => number == Total || Array.IndexOf(Parts, number) >= 0;

        /// <summary>Draws the bounds closer, as a reader could; answers whether any moved.</summary>
        public bool Narrow(Bounds bounds)
        {
            var (low, high) = (Parts.Sum(bounds.Low), Parts.Sum(bounds.High));
            var changed = bounds.AtMost(Total, high);
            changed |= bounds.AtLeast(Total, Overlap ? Parts.Max(bounds.Low) : low);
            foreach (var part in Parts)
            {
                var (partLow, partHigh) = (bounds.Low(part), bounds.High(part));
                changed |= bounds.AtLeast(part, bounds.Low(Total) - (high - partHigh));
                changed |= bounds.AtMost(part, Overlap ? bounds.High(Total) : bounds.High(Total) - (low - partLow));
                (low, high) = (low - partLow + bounds.Low(part), high - partHigh + bounds.High(part));
            }

            return changed;
        }
    }
}

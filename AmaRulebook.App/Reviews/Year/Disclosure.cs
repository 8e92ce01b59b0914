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

    /// <summary>
    /// Leaves what is under three in one lump, then covers more numbers until none of the small ones can be worked out. Sums are
    /// dearer than the cells behind them: a line whose cells can't cover each other is not broken down at all.
    /// </summary>
    public void Settle()
    {
        KeepWhole();
        while (FindBounds() is var bounds && numbers.Exists(bounds.GiveAway) && numbers.Exists(number => !number.IsLumped))
        {
            Cover(bounds);
            KeepWhole();
        }
    }

    private void KeepWhole()
    {
        while (sums.Aggregate(false, (changed, sum) => sum.KeepWhole() || changed))
        {
        }
    }

    /// <summary>Covers the number whose loss is least, beside one that is given away, or beside a covered one that gives it away.</summary>
    private void Cover(Bounds bounds)
    {
        // One that covers and is known itself helps nobody: it comes first, before more are given up for the small one.
        foreach (var known in numbers.Where(number => number.IsCovered && bounds.AreTight(number)).Concat(numbers.Where(bounds.GiveAway)))
        {
            var near = sums.Where(sum => sum.Pins(known, bounds)).SelectMany(sum => sum.All)
                .Where(number => number.Rank <= known.Rank && !number.IsLumped).ToList();
            if (near.Where(IsTold).MinBy(Loss) is { } least)
            {
                least.IsCovered = true;
                return;
            }

            if (near.Count > 0)
            {
                near.ForEach(number => number.IsLumped = true);
                return;
            }
        }

        numbers.Where(number => !number.IsLumped).MinBy(Loss)!.IsLumped = true;
    }

    private static (int Rank, int Count, int Position) Loss(Number number) => (number.Rank, number.Count, number.Position);

    private static bool IsTold(Number number) => number is { Count: >= Smallest, IsCovered: false, IsLumped: false };

    /// <summary>What a reader can work out from all sums together, at last by trying which of its values a small number can't have.</summary>
    private Bounds FindBounds()
    {
        var bounds = Narrowed(Bounds.Of(numbers));
        foreach (var number in numbers.Where(number => number.IsSmall && !bounds.AreTight(number)))
        {
            if (numbers.Exists(bounds.GiveAway))
            {
                break;
            }

            for (var value = 1; value < Smallest; value++)
            {
                if (Narrowed(bounds.Supposing(number, value)).AreImpossible)
                {
                    bounds = Narrowed(bounds.Supposing(number, Smallest - value));
                    break;
                }
            }
        }

        return bounds;
    }

    private Bounds Narrowed(Bounds bounds)
    {
        while (!bounds.AreImpossible && sums.Aggregate(false, (changed, sum) => sum.Narrow(bounds) || changed))
        {
        }

        return bounds;
    }

    /// <summary>One number of the page.</summary>
    public sealed class Number(int count, int rank, int position)
    {
        internal int Count => count;

        internal int Rank => rank;

        internal int Position => position;

        internal bool IsCovered { get; set; }

        /// <summary>Whether it stands in a line that is not broken down, not even into nothing and something.</summary>
        internal bool IsLumped { get; set; }

        internal bool IsSmall => count is > 0 and < Smallest && !IsLumped;

        /// <summary>Whether it is one or two.</summary>
        public bool IsUnderSmallest => count is > 0 and < Smallest;

        /// <summary>The number, where it is told; else null.</summary>
        public int? Told => IsSmall || IsCovered || IsLumped ? null : count;

        /// <summary>How it reads: a number, 「3未満」, 「－」 in a line that is not broken down, or 「非公表」.</summary>
        public string Text => IsLumped ? "－" : IsSmall ? "3未満" : IsCovered ? "非公表" : count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What a reader can know of each number.</summary>
    private sealed class Bounds(long[] low, long[] high)
    {
        private readonly long[] low = low, high = high;

        private const long Unknown = int.MaxValue;

        public static Bounds Of(List<Number> numbers) =>
            new([.. numbers.Select(number => Before(number).Low)], [.. numbers.Select(number => Before(number).High)]);

        /// <summary>What the page itself says of a number.</summary>
        public static (long Low, long High) Before(Number number) =>
            number.IsLumped ? (0, Unknown)
            : number.IsSmall ? (1, Smallest - 1)
            : number.IsCovered ? (Smallest, Unknown)
            : (number.Count, number.Count);

        /// <summary>The same, if a number were as supposed.</summary>
        public Bounds Supposing(Number number, long value)
        {
            var supposed = new Bounds([.. low], [.. high]);
            (supposed.low[number.Position], supposed.high[number.Position]) = (value, value);
            return supposed;
        }

        /// <summary>Whether no numbers at all could be within the bounds.</summary>
        public bool AreImpossible => low.Zip(high).Any(pair => pair.First > pair.Second);

        public long Low(Number number) => low[number.Position];

        public long High(Number number) => high[number.Position];

        public bool AreTight(Number number) => Low(number) == High(number);

        /// <summary>Whether a small number is known for what it is.</summary>
        public bool GiveAway(Number number) => number.IsUnderSmallest && AreTight(number);

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

        /// <summary>Where the sum is small, its parts are not told at all; answers whether any was until now.</summary>
        public bool KeepWhole()
        {
            var told = Array.FindAll(Parts, part => !part.IsLumped);
            if (!(Total.IsSmall || Total.IsLumped) || told.Length == 0)
            {
                return false;
            }

            Array.ForEach(told, part => part.IsLumped = true);
            return true;
        }

        /// <summary>Whether this sum alone, with what is known of the others in it, tells a number.</summary>
        public bool Pins(Number number, Bounds bounds)
        {
            var (low, high) = (Parts.Sum(bounds.Low), Parts.Sum(bounds.High));
            if (number == Total)
            {
                return (Overlap ? Parts.Max(bounds.Low) : low) == high;
            }

            if (Array.IndexOf(Parts, number) < 0)
            {
                return false;
            }

            var least = bounds.Low(Total) - (high - bounds.High(number));
            var most = Overlap ? bounds.High(Total) : bounds.High(Total) - (low - bounds.Low(number));
            var (from, to) = Bounds.Before(number);
            return (least > from && least >= bounds.High(number)) || (most < to && most <= bounds.Low(number));
        }

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

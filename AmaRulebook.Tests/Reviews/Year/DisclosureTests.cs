using Xunit;

namespace AmaRulebook.Reviews.Year;

public class DisclosureTests
{
    [Fact]
    public void One_and_two_are_never_told()
    {
        Assert.Equal(["12", "3未満", "9", "3未満", "0"], Line(12, 2, 9, 1, 0));
    }

    [Fact]
    public void A_single_small_number_takes_the_smallest_beside_it_along() =>
        Assert.Equal(["29", "6", "3未満", "非公表"], Line(29, 6, 2, 3));

    [Fact]
    public void Two_small_numbers_whose_sum_gives_them_away_take_another_along() =>
        Assert.Equal(["30", "非公表", "3未満", "3未満"], Line(30, 7, 1, 1));

    [Fact]
    public void Two_small_numbers_that_could_be_either_stand_alone() =>
        Assert.Equal(["30", "7", "3未満", "3未満"], Line(30, 7, 1, 2));

    [Fact]
    public void Nothing_small_covers_nothing() => Assert.Equal(["3", "4", "0"], Line(3, 4, 0));

    [Fact]
    public void A_number_under_three_is_not_broken_down_at_all()
    {
        var disclosure = new Disclosure();
        var total = disclosure.Add(2, rank: 2);
        var parts = new[] { disclosure.Add(2), disclosure.Add(0) };
        disclosure.Sums(total, parts);

        disclosure.Settle();

        Assert.Equal("3未満", total.Text);
        Assert.Equal(["－", "－"], parts.Select(part => part.Text));
    }

    /// <summary>Every table that a reader could suppose behind what is told is tried: each small number can be one and two in some.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_table_gives_a_small_number_away(bool overlap)
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var luck = new Random(seed);
            var cells = Enumerable.Range(0, 6).Select(_ => luck.Next(3) == 0 ? luck.Next(3, 7) : luck.Next(0, 3)).ToArray();
            var table = new ATable(cells, overlap);

            Assert.Empty(table.GivenAway().Select(number => $"{seed}: {string.Join(' ', cells)} gives {number} away: {table}"));
        }
    }

    private static IEnumerable<string> Line(params int[] counts)
    {
        var disclosure = new Disclosure();
        var parts = counts.Select(count => disclosure.Add(count)).ToList();
        disclosure.Sums(disclosure.Add(counts.Sum(), rank: 2), parts);
        disclosure.Settle();
        return parts.Select(part => part.Text);
    }

    /// <summary>Two rows of three, with all sums; where columns overlap, a row's sum is its largest cell and one more, if the cells allow it.</summary>
    private sealed class ATable
    {
        private const int Columns = 3, Most = 9;
        private readonly bool overlap;
        private readonly Disclosure.Number[] cells;
        private readonly Disclosure.Number[] rows;
        private readonly Disclosure.Number[] columns;
        private readonly Disclosure.Number total;

        public ATable(int[] counts, bool overlap)
        {
            this.overlap = overlap;
            var disclosure = new Disclosure();
            cells = [.. counts.Select(count => disclosure.Add(count))];
            var sums = new[] { counts[..3], counts[3..] }.Select(row => overlap ? Math.Min(row.Sum(), row.Max() + 1) : row.Sum()).ToList();
            rows = [.. sums.Select(sum => disclosure.Add(sum, rank: 1))];
            columns = [.. Enumerable.Range(0, Columns).Select(column => disclosure.Add(counts[column] + counts[column + Columns], rank: 1))];
            total = disclosure.Add(sums.Sum(), rank: 2);
            disclosure.Sums(total, rows);
            disclosure.Sums(total, columns, overlap);
            for (var row = 0; row < 2; row++)
            {
                disclosure.Sums(rows[row], cells.Skip(row * Columns).Take(Columns), overlap);
            }

            for (var column = 0; column < Columns; column++)
            {
                disclosure.Sums(columns[column], [cells[column], cells[column + Columns]]);
            }

            disclosure.Settle();
        }

        public IEnumerable<string> GivenAway()
        {
            var seen = cells.Select(_ => new HashSet<int>()).ToArray();
            foreach (var row in Rows(0))
            {
                foreach (var other in Rows(1))
                {
                    int[] all = [.. row.Cells, .. other.Cells];
                    var columnSums = Enumerable.Range(0, Columns).Select(column => all[column] + all[column + Columns]).ToList();
                    if (columnSums.Index().All(sum => Fits(columns[sum.Index], sum.Item)) && Fits(total, row.Sum + other.Sum))
                    {
                        for (var i = 0; i < all.Length; i++)
                        {
                            seen[i].Add(all[i]);
                        }
                    }
                }
            }

            return cells.Index().Where(cell => cell.Item.IsUnderSmallest && seen[cell.Index].Count < 2).Select(cell => $"{cell.Index}");
        }

        public override string ToString() =>
            $"{string.Join(' ', cells.Select(cell => cell.Text))} | {string.Join(' ', rows.Select(row => row.Text))} | {string.Join(' ', columns.Select(column => column.Text))} | {total.Text}";

        private IEnumerable<(int[] Cells, int Sum)> Rows(int row) =>
            from a in Values(cells[row * Columns])
            from b in Values(cells[(row * Columns) + 1])
            from c in Values(cells[(row * Columns) + 2])
            from sum in overlap ? Enumerable.Range(Math.Max(a, Math.Max(b, c)), a + b + c - Math.Max(a, Math.Max(b, c)) + 1) : [a + b + c]
            where Fits(rows[row], sum)
            select (new[] { a, b, c }, sum);

        private static IEnumerable<int> Values(Disclosure.Number number) => number.Text switch
        {
            "3未満" => [1, 2],
            "－" => Enumerable.Range(0, Most + 1),
            "非公表" => Enumerable.Range(3, Most - 2),
            _ => [number.Told!.Value],
        };

        private static bool Fits(Disclosure.Number number, int value) => number.Text switch
        {
            "3未満" => value is 1 or 2,
            "－" => true,
            "非公表" => value >= 3,
            _ => value == number.Told,
        };
    }
}

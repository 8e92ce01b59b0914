using Xunit;

namespace AmaRulebook.Reviews.Year;

public class YearAxisTests
{
    [Fact]
    public void Lines_of_one_or_two_stand_together() => Assert.Equal(["a 12", "c 9", "ほか（まとめて） 3"], Lines(12, 2, 9, 1));

    [Fact]
    public void A_single_small_line_takes_the_smallest_beside_it_along() => Assert.Equal(["a 29", "b 6", "ほか（まとめて） 5"], Lines(29, 6, 2, 3));

    [Fact]
    public void Nothing_small_leaves_every_line_alone() => Assert.Equal(["a 3", "b 4", "c 0"], Lines(3, 4, 0));

    [Fact]
    public void Where_lines_stand_together_nobody_is_told_which_are_empty() => Assert.Equal(["a 8", "ほか（まとめて） 3"], Lines(8, 1, 0, 1, 1));

    [Fact]
    public void What_would_leave_one_line_is_not_divided() => Assert.Empty(Lines(38, 2));

    [Fact]
    public void A_project_that_stands_in_two_small_lines_counts_once_among_them()
    {
        (int[] Lines, int Count)[] groups = [([0, 1], 2), ([2], 4), ([3], 9)];

        var axis = YearAxis.Of(["a", "b", "c", "d"], groups, group => group.Count, (group, line) => group.Lines.Contains(line), keepsEmpty: true);

        Assert.Equal(["d 9", "ほか（まとめて） 6"], axis.Lines.Select(line => $"{line.Label} {line.Projects.Text}"));
    }

    /// <summary>Each count of four lines that would read the same is tried: what is one or two could be another number in some.</summary>
    [Fact]
    public void No_line_of_one_or_two_can_be_worked_out()
    {
        var all =
            from a in Enumerable.Range(0, 8)
            from b in Enumerable.Range(0, 8)
            from c in Enumerable.Range(0, 8)
            from d in Enumerable.Range(0, 8)
            where a + b + c + d >= Disclosure.Smallest
            select new[] { a, b, c, d };
        foreach (var keepsEmpty in new[] { true, false })
        {
            foreach (var alike in all.GroupBy(counts => string.Join(' ', Lines(counts, keepsEmpty))))
            {
                for (var line = 0; line < 4; line++)
                {
                    var values = alike.Select(counts => counts[line]).Distinct().ToList();
                    Assert.False(values is [1 or 2], $"{alike.Key} tells that line {line} is {values[0]}");
                }
            }
        }
    }

    private static IEnumerable<string> Lines(params int[] counts) => Lines(counts, keepsEmpty: true);

    private static IEnumerable<string> Lines(int[] counts, bool keepsEmpty) =>
        YearAxis.Of([.. counts.Select((_, line) => $"{(char)('a' + line)}")], [.. counts.Index()], line => line.Item, (line, label) => line.Index == label, keepsEmpty)
            .Lines.Select(line => $"{line.Label} {line.Projects.Text}");
}

using AmaRulebook.Layout;
using Xunit;

namespace AmaRulebook.Reviews.Year;

public class OpenSpellTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Guid Project = Guid.NewGuid();

    [Theory]
    [InlineData(new[] { 4.0 }, 4.0)]
    [InlineData(new[] { 9.0, 1.0, 2.0 }, 2.0)]
    [InlineData(new[] { 10.0, 1.0, 2.0, 4.0 }, 3.0)]
    public void The_median_lies_in_the_middle(double[] values, double median) => Assert.Equal(median, OpenSpells.Median(values));

    [Fact]
    public void Of_nothing_there_is_no_median() => Assert.Null(OpenSpells.Median([]));

    [Fact]
    public void An_item_is_open_until_it_is_settled() => Assert.Equal([5], Days([Item(1, 0, settledOn: 5)]));

    [Fact]
    public void An_item_that_is_still_open_counts_until_today() => Assert.Equal([100], Days([Item(1, 0)]));

    [Fact]
    public void An_item_of_an_ended_project_counts_until_its_end() => Assert.Equal([30], Days([Item(1, 0)], ended: 30));

    [Fact]
    public void What_the_next_round_takes_up_again_goes_on() =>
        Assert.Equal([47], Days([Item(2, 40, settledOn: 47), Item(1, 0)], next: (1, 40)));

    [Fact]
    public void What_the_next_round_found_settled_ends_there() => Assert.Equal([40], Days([Item(1, 0)], next: (1, 40)));

    [Fact]
    public void What_was_settled_and_opens_anew_is_another_spell() =>
        Assert.Equal([3, 60], Days([Item(1, 0, settledOn: 3), Item(2, 40)], next: (1, 40)));

    [Theory]
    [InlineData("2026-03-31T14:59:59Z", 2025)]
    [InlineData("2026-03-31T15:00:00Z", 2026)]
    [InlineData("2027-03-31T14:59:59Z", 2026)]
    public void A_year_begins_at_the_midnight_of_Japan_before_the_first_of_April(string instant, int year)
    {
        var at = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        var span = YearSpan.Of(new FiscalYear(year));

        Assert.Equal(new FiscalYear(year), FiscalYear.Of(at));
        Assert.True(at >= span.Begin && at < span.End);
    }

    [Theory]
    [InlineData("2025", 2025)]
    [InlineData(null, 2026)]
    [InlineData("1", 2026)]
    [InlineData("今年", 2026)]
    [InlineData("99999999999", 2026)]
    public void An_address_that_names_no_year_means_this_one(string? asked, int year) =>
        Assert.Equal(year, YearChoice.Of(asked, new FiscalYear(2026)).Start);

    private static OpenItem Item(int number, int openedOn, int? settledOn = null) =>
        new(Project, "doing", number, "doing-3", Start.AddDays(openedOn), settledOn is { } day ? Start.AddDays(day) : null);

    private static IEnumerable<int> Days(IEnumerable<OpenItem> items, (int After, int Day)? next = null, int? ended = null) => OpenSpells.Of(
        items,
        item => next is { } following && following.After == item.Number ? Start.AddDays(following.Day) : null,
        _ => ended is { } day ? Start.AddDays(day) : null,
        Start.AddDays(100)).Select(spell => (int)spell.Days);
}

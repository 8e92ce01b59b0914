using Xunit;

namespace AmaRulebook.Layout;

public class FiscalYearTests
{
    [Theory]
    [InlineData("2026-03-31T14:59:59Z", "令和7年度")]
    [InlineData("2026-03-31T15:00:00Z", "令和8年度")]
    [InlineData("2026-11-23T09:00:00Z", "令和8年度")]
    [InlineData("2027-03-31T14:59:59Z", "令和8年度")]
    [InlineData("2018-06-01T00:00:00Z", "平成30年度")]
    [InlineData("2020-02-01T00:00:00Z", "平成31年度")]
    public void A_year_begins_on_the_first_of_April_in_Japan(string instant, string title) =>
        Assert.Equal(title, FiscalYear.Of(DateTimeOffset.Parse(instant, null)).Title);

    [Fact]
    public void It_ends_on_the_last_of_March() => Assert.Equal(
        (new DateOnly(2027, 4, 1), new DateOnly(2028, 3, 31)), (new FiscalYear(2027).FirstDay, new FiscalYear(2027).LastDay));
}

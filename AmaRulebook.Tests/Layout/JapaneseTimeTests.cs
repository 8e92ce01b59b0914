using System.Globalization;
using Xunit;

namespace AmaRulebook.Layout;

public class JapaneseTimeTests
{
    [Theory]
    [InlineData("2026-11-23T10:24:00Z", "19:24")]
    [InlineData("2026-11-22T15:05:59Z", "0:05")]
    [InlineData("2026-11-23T00:00:00-05:00", "14:00")]
    public void Times_are_those_of_Japan(string instant, string time) => Assert.Equal(time, At(instant).Time());

    [Theory]
    [InlineData("2026-11-22T14:59:59Z", "11月22日(日)")]
    [InlineData("2026-11-22T15:00:00Z", "11月23日(月)")]
    [InlineData("2026-12-31T15:00:00Z", "1月1日(金)")]
    [InlineData("2028-02-28T15:00:00Z", "2月29日(火)")]
    public void A_day_begins_at_midnight_in_Japan(string instant, string day) => Assert.Equal(day, At(instant).Day());

    [Theory]
    [InlineData("2026-11-23T00:00:00Z", "2026年（令和8年）11月23日")]
    [InlineData("2019-04-30T14:59:59Z", "2019年（平成31年）4月30日")]
    [InlineData("2019-04-30T15:00:00Z", "2019年（令和元年）5月1日")]
    public void A_full_day_names_both_years(string instant, string day) => Assert.Equal(day, At(instant).FullDay());

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}

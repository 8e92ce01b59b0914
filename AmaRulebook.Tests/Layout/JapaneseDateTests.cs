using Xunit;

namespace AmaRulebook.Layout;

public class JapaneseDateTests
{
    [Theory]
    [InlineData("2026-11-24", "2026年（令和8年）11月24日")]
    [InlineData("2019-05-01", "2019年（令和元年）5月1日")]
    [InlineData("2019-04-30", "2019年（平成31年）4月30日")]
    public void The_year_of_the_era_stands_beside_the_Western_year(string date, string text) =>
        Assert.Equal(text, JapaneseDate.Format(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));
}

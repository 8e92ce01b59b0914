using Xunit;

namespace AmaRulebook.Layout;

public class QueryNumberTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("0", 0)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("-1", null)]
    [InlineData("abc", null)]
    [InlineData("99999999999", null)]
    [InlineData("1\n\u001b[2J", null)]
    public void What_is_no_number_asks_for_nothing(string? text, int? number) => Assert.Equal(number, QueryNumber.Of(text));
}

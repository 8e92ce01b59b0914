using Xunit;

namespace AmaRulebook.Reading;

public class KanaRowTests
{
    [Theory]
    [InlineData("えぬぴーおー", "あ")]
    [InlineData("がいぶ", "か")]
    [InlineData("じんざい", "さ")]
    [InlineData("っつ", "た")]
    [InlineData("どう", "た")]
    [InlineData("ぱーとなー", "は")]
    [InlineData("ゃ", "や")]
    [InlineData("ろ", "ら")]
    [InlineData("わーくしょっぷ", "わ")]
    [InlineData("ん", "わ")]
    public void A_reading_belongs_to_the_row_it_begins_in(string reading, string row) =>
        Assert.Equal(row, KanaRow.Of(reading).Letter);
}

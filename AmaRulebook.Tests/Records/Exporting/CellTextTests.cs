using Xunit;

namespace AmaRulebook.Records.Exporting;

public class CellTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+81", "'+81")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\n=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\u0000=1+1", "'=1+1")]
    [InlineData("\u202E=1+1", "'=1+1")]
    [InlineData("1=1", "1=1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void What_a_spreadsheet_would_carry_out_is_text(string? text, string guarded) => Assert.Equal(guarded, CellText.Guarded(text));

    [Theory]
    [InlineData("あ\u0000い\u0008う", "あいう")]
    [InlineData("あ\r\nい\rう", "あ\nい\nう")]
    [InlineData("\u202Egnp.exe\u202C", "gnp.exe")]
    [InlineData("\u2067左\u2069右", "左右")]
    [InlineData("あ\uFFFE\uFFFFい", "あい")]
    [InlineData("👩‍🌾", "👩‍🌾")]
    public void What_a_file_can_not_hold_is_left_out(string text, string clean) => Assert.Equal(clean, CellText.Clean(text));

    [Fact]
    public void Halves_of_characters_are_left_out() => Assert.Equal("あい", CellText.Clean("あ\uD83D" + "い\uDE00"));

    [Fact]
    public void A_text_longer_than_a_cell_ends_where_the_cell_does() =>
        Assert.Equal(CellText.Longest, CellText.Clean(new string('あ', CellText.Longest + 5)).Length);
}

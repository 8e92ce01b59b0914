using Xunit;

namespace AmaRulebook.Content.Searching;

public class FoldedTextTests
{
    [Theory]
    [InlineData("ＮＰＯ", "npo")]
    [InlineData("アダプト", "あだぷと")]
    [InlineData("ｱﾀﾞﾌﾟﾄ", "あだぷと")]
    [InlineData("カ\u3099", "が")]
    [InlineData("ヴ", "ゔ")]
    [InlineData("①", "1")]
    [InlineData("㌔", "きろ")]
    [InlineData("協働　役割", "協働 役割")]
    [InlineData("補助・助成", "補助・助成")]
    [InlineData("データー", "でーたー")]
    public void Width_case_and_kana_are_one(string text, string folded) => Assert.Equal(folded, FoldedText.Fold(text));

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00あ")]
    [InlineData("あ\uD83D")]
    [InlineData("\uFFFE\uFFFF")]
    [InlineData("\u0301\uFF9E")]
    public void Halves_of_characters_and_marks_alone_are_harmless(string text) => Assert.NotNull(FoldedText.Fold(text));

    [Fact]
    public void A_place_in_the_folded_text_leads_back_to_the_original()
    {
        const string original = "㌔とｱﾀﾞﾌﾟﾄ制度";

        var place = Assert.Single(new FoldedText(original).Find("あだぷと"));

        Assert.Equal("ｱﾀﾞﾌﾟﾄ", original[place]);
    }

    [Fact]
    public void A_word_that_begins_inside_one_original_character_marks_the_whole_of_it()
    {
        const string original = "5㌔先";

        var place = Assert.Single(new FoldedText(original).Find("ろ先"));

        Assert.Equal("㌔先", original[place]);
    }
}

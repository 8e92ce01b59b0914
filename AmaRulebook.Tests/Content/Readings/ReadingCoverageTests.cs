using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Readings;

public class ReadingCoverageTests
{
    [Fact]
    public void Every_word_of_the_real_book_has_a_reading() =>
        Assert.True(RealBook.Current.Warnings.Count == 0, string.Join('\n', RealBook.Current.Warnings));

    [Fact]
    public void A_word_without_a_reading_is_a_warning_and_the_book_is_there_all_the_same()
    {
        using var folder = new RulebookFolder().WithText("市民が花壇を作ります。\n\n花壇です。");

        var warning = Assert.Single(folder.Rulebook().Warnings);

        Assert.Equal((SmallBook.ChapterFile, folder.LineOf(SmallBook.ChapterFile, "花壇を")), (warning.File, warning.Line));
        Assert.Equal("「花壇」の読みが furigana.yml にありません（…市民が花壇を作ります。…）。ほか1か所", warning.Message);
    }

    [Theory]
    [InlineData("みんなで協\n働します。")]
    [InlineData("みんなで**協**働します。")]
    [InlineData("[協働](#2-3)します。")]
    public void A_word_over_a_line_end_or_a_mark_of_emphasis_is_one_word(string text)
    {
        using var folder = new RulebookFolder().WithText(text);

        Assert.Empty(folder.Rulebook().Warnings);
    }

    [Fact]
    public void Lines_are_counted_through_joined_ones()
    {
        using var folder = new RulebookFolder().WithText("市民が、\n行政と、\n花壇を作ります。");

        Assert.Equal(folder.LineOf(SmallBook.ChapterFile, "花壇"), Assert.Single(folder.Rulebook().Warnings).Line);
    }

    [Fact]
    public void Comments_need_no_readings_and_headings_and_every_yaml_file_do()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.BookFile, "departments: [", "# 花壇\ndepartments: [花壇課, ")
            .Replacing(SmallBook.ChapterFile, "## 協働の概念", "## 苗床")
            .Replacing(SmallBook.FormsFile, "後押しします", "水やりします");

        Assert.Equal(
            [(SmallBook.BookFile, folder.LineOf(SmallBook.BookFile, "花壇課")),
             (SmallBook.FormsFile, folder.LineOf(SmallBook.FormsFile, "水やり")),
             (SmallBook.ChapterFile, folder.LineOf(SmallBook.ChapterFile, "苗床"))],
            folder.Rulebook().Warnings.Select(warning => (warning.File, warning.Line)));
    }
}

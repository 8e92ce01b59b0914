using Xunit;

namespace AmaRulebook.Content.Readings;

public class ReadingListTests
{
    [Fact]
    public void The_longest_word_counts()
    {
        var readings = SomeReadings.Of("市民: しみん", "市民活動: しみんかつどう", "活動: かつどう", "市: し");

        Assert.Equal("市民活動[しみんかつどう]と市民[しみん]と市[し]", readings.Read("市民活動と市民と市"));
    }

    [Theory]
    [InlineData("話し合い: はなしあい", "話[はな]し合[あ]い")]
    [InlineData("お互い: おたがい", "お互[たが]い")]
    [InlineData("聞き聞き: きききき", "聞[き]き聞[き]き")]
    [InlineData("マンネリ化: まんねりか", "マンネリ化[か]")]
    [InlineData("人々: ひとびと", "人々[ひとびと]")]
    public void A_reading_stands_at_the_kanji_and_not_at_the_kana(string line, string read) =>
        Assert.Equal(read, SomeReadings.Of(line).Read(line.Split(':')[0]));

    [Fact]
    public void A_context_before_or_after_decides_between_readings()
    {
        var readings = SomeReadings.Of("行っ: おこなっ", "（に）行っ: いっ", "何: なに", "何（で）: なん", "数: かず");

        Assert.Equal("会に行[い]って話を行[おこな]って", readings.Read("会に行って話を行って"));
        Assert.Equal("何[なん]ですか。何[なに]を", readings.Read("何ですか。何を"));
    }

    [Fact]
    public void A_context_may_be_a_digit_kana_or_kanji()
    {
        var readings = SomeReadings.Of("人: ひと", "（数）人: にん", "（漢字）人: じん", "築（かな）: きず", "外国: がいこく");

        Assert.Equal("１6人[にん]の人[ひと]と外国[がいこく]人[じん]が築[きず]く", readings.Read("１6人の人と外国人が築く"));
        Assert.Equal("築", readings.Read("築"));
    }

    [Fact]
    public void The_exacter_context_counts()
    {
        var readings = SomeReadings.Of("（数）日: にち", "（月4）日: か");

        Assert.Equal("3月29日[にち]と3月4日[か]", readings.Read("3月29日と3月4日"));
    }

    [Fact]
    public void A_word_of_one_kanji_is_no_part_of_a_word_that_the_list_lacks()
    {
        var readings = SomeReadings.Of("人: ひと", "物: もの", "手: て");

        Assert.Equal("人物と人[ひと]と物[もの]", readings.Read("人物と人と物"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABC 123 かな カナ。")]
    [InlineData("龘\uD842\uDFB7市\uD83D\uDE00")]
    public void The_runs_together_are_the_text(string text)
    {
        var readings = SomeReadings.Of("市: し");

        Assert.Equal(text, string.Concat(readings.Annotate(text).Select(run => run.Text)));
    }

    [Fact]
    public void Kanji_that_no_word_covers_are_found_rare_ones_too()
    {
        const string text = "市と町村、\uD842\uDFB7る\uD83D\uDE00";

        var uncovered = SomeReadings.Of("市: し").FindUncovered(text).Select(place => text[place]);

        Assert.Equal(["町村", "\uD842\uDFB7"], uncovered);
    }
}

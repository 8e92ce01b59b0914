using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Readings;

public class ReadingsReaderTests
{
    private const string File = SmallBook.ReadingsFile;

    [Theory]
    [InlineData("花壇: 花だん", "「花壇」の読み「花だん」は、かなだけで書いてください。")]
    [InlineData("花壇: kadan", "かなだけで書いてください。")]
    [InlineData("あそび: あそび", "言葉「あそび」に漢字がありません。")]
    [InlineData("植える: うわる", "「植える」の読み「うわる」が、言葉の中のかなと合いません。送りがなまで書いてください。")]
    [InlineData("植える: う", "送りがなまで書いてください。")]
    [InlineData("NPO法人: えぬぴーおーほうじん", "言葉「NPO法人」が読めません。")]
    [InlineData("(その)方: かた", "言葉「(その)方」が読めません。")]
    [InlineData("（その方: かた", "全角のかっこで囲んでください。")]
    [InlineData("花壇:", "「協働: きょうどう」の形で書いてください。")]
    [InlineData("花壇: [かだん]", "「協働: きょうどう」の形で書いてください。")]
    [InlineData("目的: もくてき", "")]
    public void A_line_that_breaks_the_rules_is_told_with_its_number(string line, string words)
    {
        using var folder = new RulebookFolder();
        folder.With(File, folder.Read(File) + line + "\n");

        var problem = folder.Problem();

        Assert.Equal((File, folder.Read(File).TrimEnd().Count(character => character == '\n') + 1), (problem.File, problem.Line));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_too_long_is_told()
    {
        using var folder = new RulebookFolder();
        folder.With(File, folder.Read(File) + $"{new string('花', 31)}: かだん\n");

        Assert.Contains("30字まで", folder.Problem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_needed()
    {
        using var folder = new RulebookFolder().Without(File);

        Assert.Equal(File, folder.Problem().File);
    }

    [Fact]
    public void Comments_and_katakana_readings_may_stand_in_it()
    {
        using var folder = new RulebookFolder();
        folder.With(File, folder.Read(File) + "# は行\n頁: ページ\n");

        Assert.Equal([new RubyRun("頁", "ページ")], folder.Rulebook().Readings.Annotate("頁"));
    }
}

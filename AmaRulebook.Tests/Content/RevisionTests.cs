using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content;

public class RevisionTests
{
    [Fact]
    public void Equal_texts_have_an_equal_revision_of_sixteen_hexadecimal_digits()
    {
        using RulebookFolder one = new(), other = new();

        Assert.Matches("^[0-9a-f]{16}$", one.Rulebook().Revision);
        Assert.Equal(one.Rulebook().Revision, other.Rulebook().Revision);
    }

    [Theory]
    [InlineData(SmallBook.BookFile, "わかりやすい版", "やさしい版")]
    [InlineData(SmallBook.ChapterFile, "5つの原則", "五つの原則")]
    [InlineData(SmallBook.PlanningFile, "目的は同じですか。", "目的は何ですか。")]
    [InlineData(SmallBook.FormsFile, "名前を連ねて", "名前をならべて")]
    [InlineData(SmallBook.GuideFile, "名前を連ねる形", "名前をならべる形")]
    [InlineData(SmallBook.EasyFile, "やさしい ことば", "かんたんな ことば")]
    [InlineData(SmallBook.GlossaryFile, "民間の団体", "民間の組織")]
    public void An_edit_of_any_file_changes_the_revision(string file, string old, string text)
    {
        using var folder = new RulebookFolder();
        var before = folder.Rulebook().Revision;

        Assert.NotEqual(before, folder.Replacing(file, old, text).Rulebook().Revision);
    }

    [Fact]
    public void A_file_that_holds_no_text_of_the_book_does_not_change_it()
    {
        using var folder = new RulebookFolder();
        var before = folder.Rulebook().Revision;

        Assert.Equal(before, folder.With("README.md", "覚え書き").Rulebook().Revision);
    }
}

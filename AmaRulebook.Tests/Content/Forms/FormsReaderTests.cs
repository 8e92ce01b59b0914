using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Forms;

public class FormsReaderTests
{
    [Fact]
    public void A_form_has_what_its_entry_says()
    {
        using var folder = new RulebookFolder();

        Assert.Equal(
            [new CollaborationForm("endorsement", "後援", "2-5-1", "市民主導", "市が名前を連ねて後押しします。")],
            folder.Rulebook().Forms);
    }

    [Theory]
    [InlineData("id: endorsement", "id: 後援", "「後援」は使えません")]
    [InlineData("section: 2-5-1", "section: 2-5-9", "見出し「2-5-9」がありません")]
    [InlineData("section: 2-5-1", "section: 2-5-1-p1", "見出し「2-5-1-p1」がありません")]
    [InlineData("domain: 市民主導", "domain: 市民", "市民主導、市民・行政、行政主導")]
    public void A_form_that_breaks_the_rules_is_told_with_its_line(string old, string text, string words)
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.FormsFile, old, text);

        var problem = folder.Problem();

        Assert.Equal((SmallBook.FormsFile, folder.LineOf(SmallBook.FormsFile, text)), (problem.File, problem.Line));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_stands_twice_is_told_by_id_and_by_name()
    {
        using var folder = new RulebookFolder();
        folder.With(SmallBook.FormsFile, folder.Read(SmallBook.FormsFile) + folder.Read(SmallBook.FormsFile));

        Assert.Equal([6, 7], folder.Problems().Select(problem => problem.Line));
    }
}

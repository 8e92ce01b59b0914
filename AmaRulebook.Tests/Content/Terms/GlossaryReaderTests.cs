using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Terms;

public class GlossaryReaderTests
{
    private const string File = SmallBook.GlossaryFile;

    [Fact]
    public void Terms_stand_in_the_order_of_their_readings()
    {
        using var folder = new RulebookFolder();

        Assert.Equal(["アダプトプログラム", "NPO"], folder.Rulebook().Terms.Select(term => term.Name));
    }

    [Fact]
    public void A_term_has_what_its_entry_says()
    {
        using var folder = new RulebookFolder();

        var term = folder.Rulebook().Terms[1];

        Assert.Equal(("npo", "えぬぴーおー", "/glossary#term-npo"), (term.Id, term.Reading, term.Address));
        Assert.Equal(["民間非営利組織"], term.Also);
        Assert.Equal("利益を目的としない民間の団体です。", term.Meaning);
    }

    [Fact]
    public void Sections_that_use_a_term_follow_those_that_define_it_in_the_order_of_the_book()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.IntroductionFile, "絆を大切にします。", "ＮＰＯも加わります。")
            .Replacing(SmallBook.ChapterFile, "5つの原則があります。", "民間非営利組織もあります。")
            .Replacing(File, "sections: [2-1]", "sections: [2-5-1]");

        Assert.Equal(["2-5-1", "0-1", "2-3"], folder.Rulebook().Terms[1].Sections);
    }

    [Fact]
    public void Another_name_of_one_character_does_not_count_as_a_use()
    {
        using var folder = new RulebookFolder().Replacing(File, "also: [民間非営利組織]", "also: [市]");

        Assert.Equal(["2-1"], folder.Rulebook().Terms[1].Sections);
    }

    [Theory]
    [InlineData("id: npo", "id: NPO", "「NPO」は使えません")]
    [InlineData("reading: えぬぴーおー", "reading: エヌピーオー", "ひらがな")]
    [InlineData("also: [民間非営利組織]", "also: [あだぷとぷろぐらむ]", "行目にもあります")]
    [InlineData("also: [民間非営利組織]", "also: [ｎｐｏ]", "行目にもあります")]
    [InlineData("term: アダプトプログラム", "term: ＮＰＯ", "行目にもあります")]
    [InlineData("sections: [2-5-1]", "sections: [2-9]", "見出し「2-9」がありません")]
    [InlineData("sections: [2-5-1]", "sections: []", "1つ以上")]
    [InlineData("id: adopt-program", "id: npo", "もう使われています")]
    [InlineData("also: [民間非営利組織]", "related: [nowhere]", "「nowhere」という用語は、ほかにありません")]
    [InlineData("also: [民間非営利組織]", "related: [npo]", "「npo」という用語は、ほかにありません")]
    public void A_term_that_breaks_the_rules_is_told(string old, string text, string words)
    {
        using var folder = new RulebookFolder().Replacing(File, old, text);

        var problem = folder.Problem();

        Assert.Equal(File, problem.File);
        Assert.True(problem.Line > 0);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }
}

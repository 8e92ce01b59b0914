using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Searching;

/// <summary>In which order the hits stand, what each tells, and what is near where nothing is found.</summary>
public class SearchAnswerTests
{
    [Fact]
    public void A_hit_in_a_title_comes_before_one_in_a_text()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.IntroductionFile, "絆を大切にします。", "対等性の原則です。");

        var hits = folder.Rulebook().Search.Find("対等性");

        Assert.Equal(["/rulebook/chapter-2#2-3-4", "/rulebook/introduction#0-1"], hits.Select(hit => hit.Address));
    }

    [Fact]
    public void The_meaning_of_a_word_comes_before_the_rules_and_they_before_the_lists()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.GlossaryFile, "term: NPO", "term: 後援")
            .Replacing(SmallBook.PlanningFile, "## 役割を話し合う", "## 後援を話し合う");

        var hits = folder.Rulebook().Search.Find("後援");

        Assert.Equal(
            [SearchHitKind.Term, SearchHitKind.Form, SearchHitKind.Section, SearchHitKind.CheckItem],
            hits.Select(hit => hit.Kind));
    }

    [Fact]
    public void A_term_finds_the_terms_related_to_it_after_its_own_places()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.GlossaryFile, "  also: [民間非営利組織]", "  related: [adopt-program]")
            .Replacing(SmallBook.IntroductionFile, "絆を大切にします。", "アダプトプログラムもあります。")
            .Replacing(SmallBook.ChapterFile, "5つの原則があります。", "NPOもあります。");

        Assert.Equal(
            ["/glossary#term-npo", "/glossary#term-adopt-program", "/rulebook/chapter-2#2-3", "/rulebook/introduction#0-1"],
            folder.Rulebook().Search.Find("ＮＰＯ").Select(hit => hit.Address));
        Assert.DoesNotContain(folder.Rulebook().Search.Find("アダプトプログラム"), hit => hit.Title == "NPO");
    }

    [Fact]
    public void A_whole_title_comes_before_a_part_of_one()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.IntroductionFile, "## 基本理念", "## 後援の理念")
            .Replacing(SmallBook.ChapterFile, "## 協働の概念", "## 後援の概念");

        Assert.Equal(
            ["後援", "後援", "後援の理念", "後援の概念"],
            folder.Rulebook().Search.Find("後援").Select(hit => hit.Title).Take(4));
    }

    [Theory]
    [InlineData("NGO", "NPO")]
    [InlineData("アダプトプログラマ", "アダプトプログラム")]
    [InlineData("あだぶとぷろぐらむ", "アダプトプログラム")]
    [InlineData("市のNPOまつり", "NPO")]
    [InlineData("どこにもない　NGO", "NPO")]
    public void What_is_not_there_is_near_to_the_terms_that_look_like_it(string query, string term)
    {
        using var folder = new RulebookFolder();

        Assert.Equal(term, folder.Rulebook().Search.Nearest(query)[0].Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("ゾウガメ")]
    public void What_looks_like_no_term_is_near_to_none(string query)
    {
        using var folder = new RulebookFolder();

        Assert.Empty(folder.Rulebook().Search.Nearest(query));
    }

    [Fact]
    public void A_hit_tells_where_it_stands()
    {
        using var folder = new RulebookFolder();
        var search = folder.Rulebook().Search;

        Assert.Equal("第2章 協働とは何か", search.Find("下請け")[0].Context);
        Assert.Equal("用語集", search.Find("NPO")[0].Context);
        Assert.Equal("協働を考えている", search.Find("役割")[0].Context);
    }

    [Fact]
    public void Title_and_excerpt_are_cut_where_the_words_are_as_they_are_written()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.GlossaryFile, "利益を目的としない民間の団体です。", "市のＮｐｏです。");

        var hit = folder.Rulebook().Search.Find("npo")[0];

        Assert.Equal([new TextPart("NPO", true)], hit.TitleParts);
        Assert.Equal([new TextPart("市の", false), new TextPart("Ｎｐｏ", true), new TextPart("です。（", false)], hit.Excerpt.Take(3));
    }
}

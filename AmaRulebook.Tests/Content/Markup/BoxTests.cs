using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Markup;

public class BoxTests
{
    [Theory]
    [InlineData("市民活動団体等", "市民活動団体等が気をつけること")]
    [InlineData("行政", "行政が気をつけること")]
    [InlineData("共通", "どちらも気をつけること")]
    public void A_caution_is_headed_by_its_party(string party, string heading)
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.ChapterFile, "相手を下請けのように扱いません。", $"::: caution {party}\n1. 話します。\n:::");

        var section = folder.Section("2-3-4");

        Assert.StartsWith($"<section class=\"caution\"><h4>{heading}</h4>\n<ol>", section.Html, StringComparison.Ordinal);
        Assert.Equal(party, Assert.Single(section.Cautions).Party);
    }

    [Fact]
    public void The_heading_of_a_caution_stands_one_level_below_its_section()
    {
        using var folder = new RulebookFolder().WithText("::: caution 行政\n1. 話します。\n:::");

        Assert.Contains("<h3>行政が気をつけること</h3>", folder.Section().Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_begin_anew_in_each_box_while_ids_run_on()
    {
        using var folder = new RulebookFolder();

        var html = folder.Section("2-5-1").Html;

        Assert.DoesNotContain("start=", html, StringComparison.Ordinal);
        Assert.Contains("<ol>\n<li id=\"2-5-1-p3\" class=\"point\">公益性を確かめます。", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_is_a_box_of_its_own()
    {
        using var folder = new RulebookFolder().WithText("::: note\n関係する決まりです。\n:::");

        Assert.Equal("<div class=\"note\">\n<p>関係する決まりです。</p>\n</div>", folder.Section().Html);
    }

    [Theory]
    [InlineData("::: caution 市民\n1. 文\n:::", "「市民」は使えません")]
    [InlineData("::: caution\n1. 文\n:::", "「市民活動団体等」「行政」「共通」")]
    [InlineData("::: caution 行政\n文\n:::", "番号つきの箇条書き1つだけ")]
    [InlineData("::: caution 行政\n- 文\n:::", "番号つきの箇条書き1つだけ")]
    [InlineData("::: caution 行政\n1. 文\n\n後の文\n:::", "番号つきの箇条書き1つだけ")]
    [InlineData("::: caution 行政\n:::", "番号つきの箇条書き1つだけ")]
    [InlineData("::: note 題\n文\n:::", "「::: note」の後には何も書けません")]
    [InlineData("::: warning\n文\n:::", "「warning」は使えません")]
    [InlineData(":::\n文\n:::", "名前がありません")]
    public void A_box_that_breaks_the_rules_is_told_with_its_line(string markdown, string words)
    {
        using var folder = new RulebookFolder().WithText(markdown);

        var problem = folder.Problem();

        Assert.Equal(13, problem.Line);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_that_is_not_closed_is_told()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.AboutFile, "市の文書をもとにしています。", "::: note\n市の文書です。");

        Assert.Contains("閉じていません", folder.Problem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_in_a_box_is_told()
    {
        using var folder = new RulebookFolder().WithText(":::: note\n::: note\n文\n:::\n::::");

        Assert.Contains("囲みは置けません", folder.Problem().Message, StringComparison.Ordinal);
    }
}

using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Pages;

public class PageReaderTests
{
    [Fact]
    public void A_page_has_what_its_file_says()
    {
        using var folder = new RulebookFolder();

        var page = folder.Rulebook().FindPage("easy")!;

        Assert.Equal(("/easy", "10分で わかる 協働", false), (page.Address, page.Title, page.ShowsContact));
        Assert.Equal(new DateOnly(2026, 11, 24), page.Revised);
        var section = Assert.Single(page.Sections);
        Assert.Equal(("easy-what", "協働とは"), (section.Id, section.Heading));
        Assert.Equal("<p><a href=\"/rulebook/chapter-2#2-1\" data-cite=\"第2章 1.\">いっしょに</a> 動く ことです。</p>", section.Html);
    }

    [Fact]
    public void Texts_of_the_book_may_link_to_a_page_and_its_sections()
    {
        using var folder = new RulebookFolder().WithText("[やさしく](#easy-what)、[形](/forms)、[後援](/forms/endorsement)、[直した日](/rulebook/changes)、[状況](/accessibility)");

        Assert.StartsWith("<p><a href=\"/easy#easy-what\"", folder.Section().Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{#easy-what}", "{#what}", "{#what}", "「easy-1」の形")]
    [InlineData("{#easy-what}", "", "## 協働とは", "番号（ID）がありません")]
    [InlineData("## 協働とは", "### 協働とは", "### 協働とは", "「###」の見出しは使えません")]
    [InlineData("[いっしょに](#2-1) 動く ことです。", "::: figure circles\n文\n:::", "::: figure", "図を置けるのは、章の中だけです")]
    [InlineData("](#2-1)", "](#2-9)", "](#2-9)", "「#2-9」がありません")]
    [InlineData("revised: 2026-11-24", "revised: 昨日", "revised: 昨日", "日付「昨日」が読めません")]
    public void A_page_that_breaks_the_rules_is_told_with_its_line(string old, string text, string at, string words)
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.EasyFile, old, text);

        var problem = folder.Problem();

        Assert.Equal((SmallBook.EasyFile, folder.LineOf(SmallBook.EasyFile, at)), (problem.File, problem.Line));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_missing_is_told_alone_and_not_again_for_links_to_it()
    {
        using var folder = new RulebookFolder().WithText("[やさしく](#easy-what)").Without(SmallBook.EasyFile);

        Assert.Equal(SmallBook.EasyFile, folder.Problem().File);
    }
}

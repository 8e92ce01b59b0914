using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Markup;

public class LinkTests
{
    [Theory]
    [InlineData("#about-edition", "/rulebook/about#about-edition")]
    [InlineData("#term-npo", "/glossary#term-npo")]
    [InlineData("/", "/")]
    [InlineData("/rulebook", "/rulebook")]
    [InlineData("/rulebook/about", "/rulebook/about")]
    [InlineData("/checklists/doing", "/checklists/doing")]
    [InlineData("/glossary", "/glossary")]
    [InlineData("mailto:kikaku@example.jp", "mailto:kikaku@example.jp")]
    [InlineData("tel:0524441712", "tel:0524441712")]
    public void A_link_leads_to_the_page_of_its_place(string target, string address)
    {
        using var folder = new RulebookFolder().WithText($"[言葉]({target})");

        Assert.Equal($"<p><a href=\"{address}\">言葉</a></p>", folder.Section().Html);
    }

    [Theory]
    [InlineData("#2-3-4", "/rulebook/chapter-2#2-3-4", "第2章 3.(4)")]
    [InlineData("#0-1", "/rulebook/introduction#0-1", "はじめに (1)")]
    [InlineData("#2-5-1-p3", "/rulebook/chapter-2#2-5-1-p3", "第2章 5.(1) 項目3")]
    [InlineData("#planning-2", "/checklists/planning#planning-2", "計画段階 2")]
    public void A_link_to_a_numbered_place_says_for_paper_how_it_is_cited(string target, string address, string citation)
    {
        using var folder = new RulebookFolder().WithText($"[言葉]({target})");

        Assert.Equal($"<p><a href=\"{address}\" data-cite=\"{citation}\">言葉</a></p>", folder.Section().Html);
    }

    [Theory]
    [InlineData("[市](https://www.city.ama.aichi.jp/)", "市", " data-cite=\"https://www.city.ama.aichi.jp/\"")]
    [InlineData("<https://www.city.ama.aichi.jp/>", "https://www.city.ama.aichi.jp/", "")]
    public void A_link_out_of_the_site_tells_the_other_site_nothing_and_paper_its_address(string markdown, string words, string cited)
    {
        using var folder = new RulebookFolder().WithText(markdown);

        Assert.Equal(
            $"<p><a href=\"https://www.city.ama.aichi.jp/\"{cited} rel=\"noopener\">{words}</a></p>", folder.Section().Html);
    }

    [Theory]
    [InlineData("[x](#2-9)", "「#2-9」がありません")]
    [InlineData("[x](#2-5-1-p4)", "「#2-5-1-p4」がありません")]
    [InlineData("[x](#planning-7)", "「#planning-7」がありません")]
    [InlineData("[x](#term-none)", "「#term-none」がありません")]
    [InlineData("[x](#)", "「#」がありません")]
    [InlineData("[x]()", "行き先が空")]
    [InlineData("[x](/staff)", "「/staff」は使えません")]
    [InlineData("[x](/rulebook/chapter-2#2-3)", "使えません")]
    [InlineData("[x](//example.jp)", "使えません")]
    [InlineData("[x](chapter-2.md)", "使えません")]
    [InlineData("[x](http://example.jp)", "「https:」で始まる")]
    [InlineData("[x](javascript:alert(1))", "使えません")]
    [InlineData("[x](JavaScript:alert(1))", "使えません")]
    [InlineData("[x](data:text/html,x)", "使えません")]
    [InlineData("<javascript:alert(1)>", "使えません")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)", "使えません")]
    [InlineData("**「[x](#2-9)」**", "「#2-9」がありません")]
    public void A_link_that_leads_nowhere_is_told_with_its_line(string markdown, string words)
    {
        using var folder = new RulebookFolder().WithText("文の\n2行めに" + markdown);

        var problem = folder.Problem();

        Assert.Equal((SmallBook.ChapterFile, 14), (problem.File, problem.Line));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }
}

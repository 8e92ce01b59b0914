using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Markup;

public class TextTests
{
    [Theory]
    [InlineData("市民と\n行政", "<p>市民と行政</p>")]
    [InlineData("市民と  \n行政", "<p>市民と行政</p>")]
    [InlineData("NGO\n法人", "<p>NGO法人</p>")]
    [InlineData("**強調**\nの後", "<p><strong>強調</strong>の後</p>")]
    [InlineData("前の\n**強調**", "<p>前の<strong>強調</strong></p>")]
    [InlineData("Plan\nDo", "<p>Plan Do</p>")]
    [InlineData("市民と\\\n行政", "<p>市民と<br>\n行政</p>")]
    public void Wrapped_lines_run_on_without_a_space_beside_Japanese(string markdown, string html)
    {
        using var folder = new RulebookFolder().WithText(markdown);

        Assert.Equal(html, folder.Section().Html);
    }

    [Theory]
    [InlineData("**「強調」**です。", "<p><strong>「強調」</strong>です。</p>")]
    [InlineData("これは**大切、**です。", "<p>これは<strong>大切、</strong>です。</p>")]
    public void Emphasis_beside_Japanese_punctuation_is_emphasis(string markdown, string html)
    {
        using var folder = new RulebookFolder().WithText(markdown);

        Assert.Equal(html, folder.Section().Html);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<b onclick=alert(1)>太字</b>")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("<br>")]
    [InlineData("文 {onclick=alert(1)}")]
    [InlineData("文 {.point #2-1-p1}")]
    [InlineData("::太字::")]
    [InlineData("    字下げ")]
    [InlineData("`code`")]
    [InlineData("https://example.jp はそのまま")]
    public void HTML_attributes_and_code_are_text(string markdown)
    {
        using var folder = new RulebookFolder().WithText($"文。\n\n{markdown}");

        var html = folder.Section().Html;

        Assert.Equal($"<p>文。</p>\n<p>{markdown.Trim().Replace("<", "&lt;").Replace(">", "&gt;")}</p>", html);
    }

    [Fact]
    public void Plain_text_has_the_words_of_every_block_on_its_own_line_and_no_signs()
    {
        using var folder = new RulebookFolder().WithText(
            "**強い**[言葉](#2-3)\n\n1. 一つめ\n2. 二つめ\n\n- 三つめ\n\n| 領域 | 例 |\n|---|---|\n| 市民 | 祭り &amp; 花 |\n\n::: note\n注\n:::");

        Assert.Equal("強い言葉\n一つめ\n二つめ\n三つめ\n領域 例\n市民 祭り & 花\n注", folder.Section().Text);
    }

    [Theory]
    [InlineData("![絵](https://example.jp/a.png)", "画像")]
    [InlineData("- ## 見出し {#2-2}", "見出しは")]
    [InlineData("> ## 見出し {#2-2}", "見出しは")]
    [InlineData("1.\n2. 文", "中身のない")]
    public void What_may_not_stand_in_a_text_is_told_with_its_line(string markdown, string words)
    {
        using var folder = new RulebookFolder().WithText($"文。\n\n{markdown}");

        var problem = folder.Problem();

        Assert.Equal(15, problem.Line);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    public void Nesting_without_end_is_a_problem(string sign)
    {
        using var folder = new RulebookFolder().WithText(string.Concat(Enumerable.Repeat(sign, 2000)) + "文");

        Assert.Contains(folder.Problems(), problem => problem.Message.Contains("入れ子が深すぎ", StringComparison.Ordinal));
    }
}

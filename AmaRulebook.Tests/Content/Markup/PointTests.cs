using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Markup;

public class PointTests
{
    private const string Permalink = """<a class="anchor" href="#2-1-p1" aria-label="この項目へのリンク">#</a>""";

    [Fact]
    public void A_point_has_its_id_and_ends_with_a_link_to_itself()
    {
        using var folder = new RulebookFolder().WithText("1. 文です。");

        Assert.Equal($"""
            <ol>
            <li id="2-1-p1" class="point">文です。{Permalink}</li>
            </ol>
            """, folder.Section().Html);
    }

    [Fact]
    public void The_link_of_a_point_with_several_paragraphs_stands_in_the_last()
    {
        using var folder = new RulebookFolder().WithText("1. 一つめ。\n\n   二つめ。");

        Assert.Contains($"<p>二つめ。{Permalink}</p>", folder.Section().Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_under_a_point_comes_after_the_link()
    {
        using var folder = new RulebookFolder().WithText("1. 文です。\n   - 内わけ");

        Assert.Contains($"文です。{Permalink}\n<ul>", folder.Section().Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bullet_has_neither_id_nor_link()
    {
        using var folder = new RulebookFolder().WithText("- 文です。");

        Assert.Equal("<ul>\n<li>文です。</li>\n</ul>", folder.Section().Html);
    }
}

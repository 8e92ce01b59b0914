using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Terms;

public class TermLinksTests
{
    private const string Npo = "<a href=\"/glossary#term-npo\">NPO</a>";

    [Theory]
    [InlineData("NPOとNPOが話します。", $"<p>{Npo}とNPOが話します。</p>")]
    [InlineData("**NPO**が話します。", $"<p><strong>{Npo}</strong>が話します。</p>")]
    [InlineData("民間非営利組織とNPOは同じです。", "<p><a href=\"/glossary#term-npo\">民間非営利組織</a>とNPOは同じです。</p>")]
    [InlineData("市の\nNPOです。", $"<p>市の{Npo}です。</p>")]
    [InlineData("民間非\n営利組織です。", "<p><a href=\"/glossary#term-npo\">民間非営利組織</a>です。</p>")]
    public void The_first_place_of_a_term_in_a_section_is_a_link(string markdown, string html)
    {
        using var folder = new RulebookFolder().WithText(markdown);

        Assert.Equal(html, folder.Section().Html);
    }

    [Theory]
    [InlineData("NPOsです。")]
    [InlineData("民間非営利組織化です。")]
    [InlineData("新民間非営利組織です。")]
    [InlineData("アダプトプログラムズです。")]
    public void A_part_of_a_longer_word_is_none(string text)
    {
        using var folder = new RulebookFolder().WithText(text);

        Assert.Equal($"<p>{text}</p>", folder.Section().Html);
    }

    [Fact]
    public void A_link_stays_what_it_is_and_the_next_place_becomes_one()
    {
        using var folder = new RulebookFolder().WithText("[NPOの節](#2-3)とNPOです。");

        Assert.Equal($"<p><a href=\"/rulebook/chapter-2#2-3\" data-cite=\"第2章 3.\">NPOの節</a>と{Npo}です。</p>", folder.Section().Html);
    }

    [Fact]
    public void The_headers_of_a_table_stay_as_they_are()
    {
        using var folder = new RulebookFolder().WithText("| NPO | 列 |\n| --- | --- |\n| NPO | NPO |");

        var html = folder.Section().Html;

        Assert.Contains($">{Npo}</td>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">NPO</th>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">NPO</th>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_section_has_its_own_first_place_and_the_text_to_search_has_no_trace_of_it()
    {
        using var folder = new RulebookFolder()
            .WithText("NPOです。")
            .Replacing(SmallBook.ChapterFile, "5つの原則があります。", "NPOもあります。");

        Assert.Contains(Npo, folder.Section("2-1").Html, StringComparison.Ordinal);
        Assert.Contains(Npo, folder.Section("2-3").Html, StringComparison.Ordinal);
        Assert.Equal("NPOです。", folder.Section("2-1").Text);
    }
}

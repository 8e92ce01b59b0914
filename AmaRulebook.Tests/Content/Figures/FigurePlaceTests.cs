using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Figures;

public sealed class FigurePlaceTests : IDisposable
{
    private const string Place = "::: figure circles\n**円**は[仲間](#2-3-4)です。\n:::";

    private readonly RulebookFolder folder = new();

    [Fact]
    public void A_figure_stands_where_the_text_places_it_with_its_caption_below()
    {
        var html = folder.WithText($"前の文です。\n\n{Place}\n\n後の文です。").Section().Html;

        Assert.StartsWith("<p>前の文です。</p>\n<figure class=\"drawing\"><svg ", html, StringComparison.Ordinal);
        Assert.EndsWith(
            "</svg><figcaption><strong>円</strong>は<a href=\"/rulebook/chapter-2#2-3-4\" data-cite=\"第2章 3.(4)\">仲間</a>です。</figcaption></figure>\n<p>後の文です。</p>",
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_caption_is_found_by_the_search()
    {
        Assert.Equal("円は仲間です。", folder.WithText(Place).Section().Text);
    }

    [Fact]
    public void A_figure_may_stand_in_two_sections_with_ids_of_their_own()
    {
        var rulebook = folder.WithText(Place).Rulebook();

        Assert.Contains("id=\"2-1_circles_title\"", rulebook.FindSection("2-1")!.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"0-1_circles_title\"", rulebook.FindSection("0-1")!.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: figure squares\n文\n:::", "図「squares」がありません。「figures/squares.svg」を")]
    [InlineData("::: figure ../circles\n文\n:::", "図の名前「../circles」は使えません")]
    [InlineData("::: figure circles.svg\n文\n:::", "図の名前「circles.svg」は使えません")]
    [InlineData("::: figure\n文\n:::", "図の名前「」は使えません")]
    [InlineData("::: figure circles\n:::", "説明の段落を1つだけ")]
    [InlineData("::: figure circles\n文\n\n文\n:::", "説明の段落を1つだけ")]
    [InlineData("::: figure circles\n- 文\n:::", "説明の段落を1つだけ")]
    public void A_place_that_breaks_the_rules_is_told_with_its_line(string markdown, string words)
    {
        var problem = folder.WithText(markdown).Problem();

        Assert.Equal((SmallBook.ChapterFile, 13), (problem.File, problem.Line));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_stands_once_in_a_section()
    {
        var problem = folder.WithText($"{Place}\n\n{Place}").Problem();

        Assert.Equal(17, problem.Line);
        Assert.Contains("この節にもう置かれています", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_in_a_list_is_told()
    {
        Assert.Contains("「:::」の囲みは置けません", folder.WithText("- 文\n\n  ::: figure circles\n  文\n  :::").Problem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_stands_nowhere_is_a_problem()
    {
        var problem = folder.With("figures/squares.svg", SmallBook.Files[SmallBook.FigureFile]).Problem();

        Assert.Equal("figures/squares.svg", problem.File);
        Assert.Contains("「::: figure squares」", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_figure_is_told_alone_and_not_again_where_it_stands()
    {
        Assert.Equal(SmallBook.FigureFile, folder.With(SmallBook.FigureFile, "<svg").Problem().File);
    }

    [Fact]
    public void An_unreadable_chapter_is_told_alone_and_not_again_for_its_figures()
    {
        Assert.Equal(SmallBook.IntroductionFile, folder.WithBytes(SmallBook.IntroductionFile, [0x93, 0xFA]).Problem().File);
    }

    [Fact]
    public void The_place_of_a_figure_written_as_HTML_stays_text()
    {
        Assert.DoesNotContain("<svg", folder.WithText("<figure class=\"drawing\" data-figure=\"circles\">文").Section().Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_changes_makes_another_revision()
    {
        var before = folder.Rulebook().Revision;

        Assert.NotEqual(before, folder.Replacing(SmallBook.FigureFile, "重なり", "かさなり").Rulebook().Revision);
    }

    public void Dispose() => folder.Dispose();
}

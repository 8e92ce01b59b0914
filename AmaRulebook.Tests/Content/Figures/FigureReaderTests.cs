using System.Text;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Figures;

public sealed class FigureReaderTests : IDisposable
{
    private const string File = SmallBook.FigureFile;
    private const string Title = "<title>重なり</title>";
    private const string Circle = "<circle class=\"shape\" cx=\"120\" cy=\"100\" r=\"90\"/>";

    private readonly RulebookFolder folder = new();

    [Fact]
    public void A_figure_has_its_name_its_title_and_what_it_says()
    {
        var figure = folder.Rulebook().FindFigure("circles");

        Assert.Equal(("circles", "重なり", "2つの円が重なっています。"), (figure?.Name, figure?.Title, figure?.Description));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "「<script>」は図に使えません")]
    [InlineData("<foreignObject/>", "「<foreignObject>」は図に使えません")]
    [InlineData("<style>circle { fill: red }</style>", "「<style>」は図に使えません")]
    [InlineData("<image href=\"https://example.com/a.png\"/>", "「<image>」は図に使えません")]
    [InlineData("<use href=\"#a\"/>", "「<use>」は図に使えません")]
    [InlineData("<a href=\"javascript:alert(1)\"/>", "「<a>」は図に使えません")]
    [InlineData("<animate/>", "「<animate>」は図に使えません")]
    [InlineData("<SCRIPT/>", "「<SCRIPT>」は図に使えません")]
    [InlineData("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", "「<script>」は図に使えません")]
    [InlineData("<circle xmlns=\"http://www.w3.org/1999/xhtml\" r=\"9\"/>", "「<circle>」は図に使えません")]
    [InlineData("<svg/>", "「<svg>」は「<svg>」の中に置けません")]
    [InlineData("<g><title>もう1つの題</title></g>", "「<title>」は「<g>」の中に置けません")]
    [InlineData("<text><circle r=\"9\"/></text>", "「<circle>」は「<text>」の中に置けません")]
    [InlineData("<g>はだかの文字</g>", "文字は「<text>」の中に")]
    [InlineData("<?xml-stylesheet href=\"a.css\"?>", "「<?…?>」の命令は使えません")]
    public void What_is_not_on_the_list_is_refused_with_its_line(string markup, string words) =>
        AssertRefused(Circle, markup, 4, words);

    [Theory]
    [InlineData("onclick=\"alert(1)\"", "「onclick」は使えません")]
    [InlineData("style=\"fill: red\"", "「style」は使えません")]
    [InlineData("fill=\"url(https://example.com/a)\"", "「fill」は使えません")]
    [InlineData("href=\"#a\"", "「href」は使えません")]
    [InlineData("xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"https://example.com\"", "「x:href」は使えません")]
    [InlineData("xml:base=\"https://example.com\"", "「xml:base」は使えません")]
    [InlineData("width=\"9\"", "「width」は使えません")]
    [InlineData("class=\"gold\"", "「class」の「gold」は使えません")]
    [InlineData("class=\"shape  solid\"", "「class」の「」は使えません")]
    [InlineData("id=\"あ\"", "「id」の「あ」は使えません")]
    [InlineData("cx=\"&quot;&gt;&lt;script&gt;\"", "「cx」の値は使えません")]
    [InlineData("transform=\"url(#a)\"", "「transform」の値は使えません")]
    public void An_attribute_that_is_not_on_the_list_is_refused_with_its_line(string attribute, string words) =>
        AssertRefused(Circle, $"<circle r=\"9\"\n{attribute}/>", 5, words);

    [Theory]
    [InlineData("marker-end=\"url(#nowhere)\"", "「marker-end」の「url(#nowhere)」は使えません")]
    [InlineData("marker-end=\"url(https://example.com/#tip)\"", "「marker-end」の「url(https://example.com/#tip)」は使えません")]
    [InlineData("marker-end=\"url(#tip) url(https://example.com)\"", "は使えません")]
    [InlineData("text-anchor=\"middle\"", "「<line>」に「text-anchor」は使えません")]
    public void A_line_ends_only_in_a_marker_of_its_own_figure(string attribute, string words) =>
        AssertRefused(Circle, $"<marker id=\"tip\"/>\n<line {attribute}/>", 5, words);

    [Fact]
    public void An_id_stands_once_in_a_figure() =>
        AssertRefused(Circle, "<g id=\"a\"/>\n<g id=\"a\"/>", 5, "「id」の「a」が2つあります");

    [Fact]
    public void Text_is_anchored_at_its_start_middle_or_end() =>
        AssertRefused(Circle, "<text text-anchor=\"inherit\">字</text>", 4, "「start」「middle」「end」");

    [Theory]
    [InlineData("", "「<title>」（図の題）を1つだけ", 1)]
    [InlineData("<title>\n</title>", "「<title>」が空です", 2)]
    [InlineData("<title>一つ</title>\n<title>二つ</title>", "「<title>」（図の題）を1つだけ", 3)]
    public void A_figure_without_its_title_is_refused(string title, string words, int line) =>
        AssertRefused(Title, title, line, words);

    [Theory]
    [InlineData("", "「<desc>」（図が伝えることの説明）を1つだけ", 1)]
    [InlineData("<desc>　</desc>", "「<desc>」が空です", 3)]
    public void A_figure_without_its_text_alternative_is_refused(string desc, string words, int line) =>
        AssertRefused("<desc>2つの円が重なっています。</desc>", desc, line, words);

    [Theory]
    [InlineData("", "「viewBox」がありません")]
    [InlineData(" viewBox=\"0 0 1200 200\"", "「0 0 340 200」の形に")]
    [InlineData(" viewBox=\"0 0 340 901\"", "「0 0 340 200」の形に")]
    [InlineData(" viewBox=\"0 0 340 200\" width=\"340\"", "「width」は使えません")]
    [InlineData(" viewBox=\"0 0 340 200\" onload=\"alert(1)\"", "「onload」は使えません")]
    public void All_figures_have_the_same_width(string attributes, string words) =>
        AssertRefused(" viewBox=\"0 0 340 200\"", attributes, 1, words);

    [Fact]
    public void Something_else_than_an_SVG_is_refused()
    {
        folder.With(File, "<html><body/></html>");

        Assert.Contains("<svg xmlns=", folder.Problem().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<g>", 6)]
    [InlineData("<g x=1/>", 4)]
    [InlineData("<text>市民&市</text>", 4)]
    [InlineData("<text>市民&nbsp;</text>", 4)]
    [InlineData("<g x:y=\"1\"/>", 4)]
    public void What_is_no_XML_is_told_with_its_line(string markup, int line) =>
        AssertRefused(Circle, markup, line, "SVGとして読めません");

    [Theory]
    [InlineData("<!DOCTYPE svg>")]
    [InlineData("<!DOCTYPE svg SYSTEM \"https://example.com/a.dtd\">")]
    [InlineData("<!DOCTYPE svg [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"ああああ\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>")]
    public void A_document_type_and_its_entities_are_refused_unread(string type)
    {
        folder.With(File, $"\n{type}\n{folder.Read(File)}");

        var problem = folder.Problem();

        Assert.Equal((File, 2), (problem.File, problem.Line));
        Assert.Contains("「<!DOCTYPE …>」は使えません", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_16_KB_is_read_and_one_byte_more_is_a_problem()
    {
        var bytes = Encoding.UTF8.GetBytes(folder.Read(File)).ToList();
        bytes.AddRange(Enumerable.Repeat((byte)'\n', (16 * 1024) - bytes.Count));

        Assert.Empty(folder.WithBytes(File, [.. bytes]).Problems());
        Assert.Contains("16KB", folder.WithBytes(File, [.. bytes, (byte)'\n']).Problem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_in_groups_without_end_are_refused() =>
        AssertRefused(Circle, string.Concat(Enumerable.Repeat("<g>", 2000)) + string.Concat(Enumerable.Repeat("</g>", 2000)), 4, "入れ子が深すぎます");

    [Fact]
    public void A_figure_that_is_not_UTF8_is_told_with_its_line()
    {
        folder.WithBytes(File, [.. Encoding.UTF8.GetBytes("<svg>\n<title>"), 0x93, 0xFA, 0x96, 0x7B]);

        var problem = folder.Problem();

        Assert.Equal((File, 2), (problem.File, problem.Line));
        Assert.Contains("UTF-8", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_that_cannot_be_written_in_a_text_is_told()
    {
        folder.With("figures/Three Aims.svg", folder.Read(File));

        Assert.Contains("「Three Aims」は使えません", folder.Problem().Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void AssertRefused(string old, string markup, int line, string words)
    {
        folder.Replacing(File, old, markup);

        var problems = folder.Problems();

        Assert.Contains(problems, problem => problem.Line == line && problem.Message.Contains(words, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.Equal(File, problem.File));
    }
}

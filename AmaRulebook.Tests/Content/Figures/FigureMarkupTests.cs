using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Figures;

public sealed class FigureMarkupTests : IDisposable
{
    private const string Circle = "<circle class=\"shape\" cx=\"120\" cy=\"100\" r=\"90\"/>";

    private readonly RulebookFolder folder = new();

    [Fact]
    public void A_figure_is_one_image_named_by_its_title_and_description()
    {
        Assert.StartsWith(
            "<svg viewBox=\"0 0 340 200\" role=\"img\" aria-labelledby=\"2-1_circles_title 2-1_circles_desc\">"
            + "<title id=\"2-1_circles_title\">重なり</title><desc id=\"2-1_circles_desc\">2つの円が重なっています。</desc><circle ",
            Svg("2-1"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_id_and_every_reference_begins_with_the_place()
    {
        folder.Replacing(
            SmallBook.FigureFile, Circle, "<marker id=\"tip\"/><line id=\"a\" marker-start=\"url(#tip)\" marker-end=\"url(#tip)\"/>");

        var svg = Svg("forms");

        Assert.Contains("<marker id=\"forms_circles_tip\"/>", svg, StringComparison.Ordinal);
        Assert.Contains("id=\"forms_circles_a\" marker-start=\"url(#forms_circles_tip)\" marker-end=\"url(#forms_circles_tip)\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_indentation_stay_behind_and_wrapped_Japanese_runs_on()
    {
        folder.Replacing(
            SmallBook.FigureFile,
            Circle,
            "<!-- 覚え書き -->\n  <text x=\"1\">市民と\n    行政<tspan dx=\"2\"> NPO\n  team </tspan></text>");

        Assert.Contains("</desc><text x=\"1\">市民と行政<tspan dx=\"2\">NPO team</tspan></text><circle", Svg("2-1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&lt;script&gt;&amp;&quot;")]
    [InlineData("<![CDATA[<script>&\"]]>")]
    public void Words_stay_words(string words)
    {
        folder.Replacing(SmallBook.FigureFile, Circle, $"<text>{words}</text>");

        Assert.Contains("<text>&lt;script&gt;&amp;&quot;</text>", Svg("2-1"), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Svg(string place) => folder.Rulebook().FindFigure("circles")!.Svg(place);
}

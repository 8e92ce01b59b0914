using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Figures;

/// <summary>What a figure may use is what the style sheet draws and what the authors are told.</summary>
public class FigureVocabularyTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Checkout.Content, "README.md"));
    private static readonly string StyleSheet = File.ReadAllText(Path.Combine(Checkout.AppProject, "wwwroot", "site.css"));

    public static TheoryData<string> Classes => [.. FigureElement.Classes];

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_is_drawn_and_documented(string name)
    {
        Assert.Matches($@"drawing \.{name}[ ,]", StyleSheet);
        Assert.Contains($"`{name}`", Readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("g")]
    [InlineData("circle")]
    [InlineData("ellipse")]
    [InlineData("rect")]
    [InlineData("line")]
    [InlineData("polyline")]
    [InlineData("polygon")]
    [InlineData("path")]
    [InlineData("text")]
    [InlineData("tspan")]
    [InlineData("marker")]
    public void An_element_with_each_of_its_attributes_is_documented(string name)
    {
        Assert.Contains($"`<{name}>`", Readme, StringComparison.Ordinal);
        Assert.All(FigureElement.Find(name)!.Attributes.Split(' '), attribute => Assert.Contains($"`{attribute}`", Readme, StringComparison.Ordinal));
    }
}

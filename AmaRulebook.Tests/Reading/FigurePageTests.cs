using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reading;

public class FigurePageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    public static TheoryData<string, string> Figures => new()
    {
        { "1-2", "three-aims" },
        { "2-1", "concept" },
        { "2-2", "synergy" },
        { "2-4", "spectrum" },
        { "4-1", "pdca" },
        { "4-1-2", "city-hall" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task A_section_whose_source_had_a_figure_shows_it_with_its_text_alternative(string id, string name)
    {
        var section = RealBook.Current.FindSection(id)!;
        var figure = RealBook.Current.FindFigure(name)!;

        var html = (await site.Get($"/rulebook/{section.ChapterId}")).Text();

        var shown = Assert.Single(Regex.Matches(html, $"<figure class=\"drawing\"><svg [^>]*aria-labelledby=\"{id}_{name}_title {id}_{name}_desc\">[\\s\\S]*?</figure>")).Value;
        Assert.Contains($"<title id=\"{id}_{name}_title\">{figure.Title}</title>", shown, StringComparison.Ordinal);
        Assert.Contains($"<desc id=\"{id}_{name}_desc\">{figure.Description}</desc>", shown, StringComparison.Ordinal);
        Assert.Matches("<figcaption>.+</figcaption>", shown);
        Assert.True(html.IndexOf($" id=\"{id}\"", StringComparison.Ordinal) < html.IndexOf(shown, StringComparison.Ordinal));
    }

    [Fact]
    public void The_book_has_these_figures_and_no_other() =>
        Assert.Equal(
            Figures.Select(row => row.Data.Item2).Order(StringComparer.Ordinal),
            RealBook.Current.Figures.Select(figure => figure.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/rulebook/chapter-1")]
    [InlineData("/rulebook/chapter-2")]
    [InlineData("/rulebook/chapter-4")]
    public async Task No_id_stands_twice_on_a_page_with_figures(string address)
    {
        var ids = Html.Attributes((await site.Get(address)).Text(), "id");

        Assert.Equal(ids.Distinct(), ids);
    }
}

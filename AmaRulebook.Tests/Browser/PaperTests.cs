using System.Text;
using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Browser;

public class PaperTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const double PixelsPerMillimetre = 96 / 25.4;

    [Theory]
    [InlineData("thinking")]
    [InlineData("planning")]
    [InlineData("doing")]
    public async Task A_checklist_fills_one_sheet_of_A4_the_side_to_write_on_and_the_side_to_read(string stage)
    {
        var reader = await Person();
        await reader.GoTo($"/checklists/{stage}");

        var pages = await Print(reader);

        Assert.Equal(2, pages.Count);
        Assert.All(pages, IsA4);
    }

    [Fact]
    public async Task The_lines_to_write_on_leave_room_for_handwriting()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 665, Height = 1000 } });
        await reader.GoTo("/checklists/planning");
        await reader.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        var lines = await reader.Page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.write')].map(line => line.offsetHeight / (line.matches('.two-lines') ? 2 : 1))");

        Assert.Equal(8, lines.Length);
        Assert.All(lines, height => Assert.InRange(height / PixelsPerMillimetre, 7.9, 20));
    }

    [Fact]
    public async Task The_whole_book_prints_on_A4_also_from_a_dark_screen()
    {
        var reader = await Person(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
        await reader.GoTo("/rulebook/print");

        var pages = await Print(reader);

        Assert.InRange(pages.Count, 30, 60);
        Assert.All(pages, IsA4);
        await reader.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
    }

    /// <summary>The box of each page, in points.</summary>
    private static async Task<IReadOnlyList<(double Width, double Height)>> Print(Person reader)
    {
        var pdf = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        return [.. Regex.Matches(pdf, @"/Type\s*/Page\b(?!s)[\s\S]*?/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")
            .Select(page => (double.Parse(page.Groups[1].Value, null), double.Parse(page.Groups[2].Value, null)))];
    }

    private static void IsA4((double Width, double Height) page)
    {
        Assert.Equal(595, page.Width, 1.0);
        Assert.Equal(842, page.Height, 1.0);
    }
}

using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class ContentsTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task The_contents_of_a_page_follow_the_reading_from_the_first_section_to_the_last()
    {
        var reader = await Wide();
        await Expect(Current(reader)).ToHaveTextAsync("協働の概念");

        await ScrollTo(reader, "document.getElementById('2-3-4').getBoundingClientRect().top + scrollY - 100");
        await Expect(Current(reader)).ToHaveTextAsync("対等性の原則");

        await ScrollTo(reader, "document.documentElement.scrollHeight");
        await Expect(Current(reader)).ToHaveTextAsync("事業委託");

        await ScrollTo(reader, "0");
        await Expect(Current(reader)).ToHaveTextAsync("協働の概念");
    }

    [Theory]
    [InlineData("事業委託")]
    [InlineData("補助・助成")]
    [InlineData("相互理解の原則")]
    public async Task A_place_that_was_jumped_to_is_the_one_that_is_marked(string heading)
    {
        var reader = await Wide();

        await reader.Page.Locator(".here").GetByRole(AriaRole.Link, new() { Name = heading }).ClickAsync();

        await Expect(Current(reader)).ToHaveTextAsync(heading);
        await Expect(reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Name = heading }).First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Two_short_sections_at_the_end_are_told_apart()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 1280, Height = 2400 } });
        await reader.GoTo("/rulebook/chapter-4");
        var links = reader.Page.Locator(".here a");

        for (var index = 0; index < await links.CountAsync(); index++)
        {
            await links.Nth(index).ClickAsync();
            await Expect(links.Nth(index)).ToHaveAttributeAsync("aria-current", "true");
        }
    }

    [Fact]
    public async Task A_reader_knows_the_way_up_and_on()
    {
        var reader = await Wide();

        await Expect(reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "現在位置" }).Locator("[aria-current=page]")).ToHaveTextAsync("第2章 協働とは何か");
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "前後の章" }).GetByRole(AriaRole.Link, new() { Name = "次の章" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(App.Address, "/rulebook/chapter-3").ToString());
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "前後の章" }).GetByRole(AriaRole.Link, new() { Name = "前の章" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(App.Address, "/rulebook/chapter-2").ToString());
    }

    private async Task<Person> Wide()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await reader.GoTo("/rulebook/chapter-2");
        return reader;
    }

    private static ILocator Current(Person person) => person.Page.Locator(".here [aria-current]");

    private static async Task ScrollTo(Person person, string place) => await person.Page.EvaluateAsync($"() => scrollTo(0, {place})");
}

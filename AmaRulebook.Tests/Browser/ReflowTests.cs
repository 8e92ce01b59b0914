using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Browser;

public class ReflowTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    // What stands out of the page to the side; a part may scroll by itself, and what is hidden from sight may be anywhere.
    private const string Outside = """
        () => {
          const width = document.documentElement.clientWidth;
          const scrolls = part => part && (['auto', 'scroll'].includes(getComputedStyle(part).overflowX) && part !== document.body || scrolls(part.parentElement));
          const outside = [...document.body.querySelectorAll('*')].filter(part => {
            const box = part.getBoundingClientRect();
            return box.width > 1 && box.height > 1 && box.right > width + 1 && part.checkVisibility() && !scrolls(part.parentElement)
              && !part.closest('.cover, svg');
          }).map(part => `${part.tagName}.${part.className} ${part.textContent.trim().slice(0, 20)}`);
          if (document.documentElement.scrollWidth > width + 1) outside.push(`the page is ${document.documentElement.scrollWidth} wide`);
          return outside;
        }
        """;

    [Fact]
    public async Task At_320_pixels_nothing_stands_out_of_any_reading_page()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await CheckAll(reader, _ => Task.CompletedTask);
    }

    [Fact]
    public async Task At_twice_the_text_size_nothing_stands_out_of_any_reading_page()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await CheckAll(reader, person => person.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }"));
    }

    private async Task CheckAll(Person reader, Func<Person, Task> change)
    {
        var found = new List<string>();
        foreach (var path in (await SiteWalk.ReadingPages(App.Address)).Append("/search?q=協働").Append("/nowhere"))
        {
            await reader.GoTo(path);
            await change(reader);
            found.AddRange((await reader.Page.EvaluateAsync<string[]>(Outside)).Select(part => $"{path}: {part}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}

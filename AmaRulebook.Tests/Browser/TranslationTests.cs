using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>A browser that translates rewrites the page: it wraps every text in elements of its own, later ones too.</summary>
public class TranslationTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Translate = """
        () => {
          const wrap = root => {
            const texts = [];
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) texts.push(walker.currentNode);
            for (const text of texts) {
              if (!text.data.trim() || text.parentElement.closest('script, style, font')) continue;
              const outer = document.createElement('font');
              const inner = document.createElement('font');
              text.replaceWith(outer);
              inner.append(text.data);
              outer.append(inner);
            }
          };
          wrap(document.documentElement);
          new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => wrap(node.nodeType === 3 ? node.parentNode : node))))
            .observe(document.body, { childList: true, subtree: true });
        }
        """;

    [Fact]
    public async Task Every_reading_page_keeps_working_when_its_texts_are_rewritten()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 375, Height = 800 } });
        foreach (var path in await SiteWalk.ReadingPages(App.Address))
        {
            await reader.GoTo(path);
            await reader.Page.EvaluateAsync(Translate);

            await reader.Page.Locator(".menu summary").ClickAsync();
            var box = reader.Page.Locator(".menu .search input");
            await box.FillAsync("対等性の原則");
            await Expect(reader.Page.Locator(".menu [role=option] font").First).ToBeVisibleAsync();
            await box.PressAsync("Escape");
            await box.PressAsync("Escape");
            await Expect(reader.Page.Locator("details.menu")).Not.ToHaveAttributeAsync("open", "");
            Assert.True(reader.Errors.Count == 0, $"{path}: {string.Join('\n', reader.Errors)}");
        }
    }

    [Fact]
    public async Task The_contents_the_meanings_and_the_copied_links_of_a_chapter_do_too()
    {
        var reader = await Person(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await reader.GoTo("/rulebook/chapter-2");
        await reader.Page.EvaluateAsync(Translate);

        await reader.Page.Locator(".here a[href='#2-3-4']").ClickAsync();
        await Expect(reader.Page.Locator(".here [aria-current]")).ToHaveAttributeAsync("href", "#2-3-4");

        await reader.Page.Locator(".part a[href='/glossary#term-subcontract'] font font").First.ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "第2章 3.(4) へのリンクをコピー" }).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "コピーしました" })).ToBeVisibleAsync();

        await reader.Page.Locator(".bar > .search input").FillAsync("後援");
        await reader.Page.Locator("[role=option] font").Filter(new() { HasText = "後援" }).First.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Regex("後援|term-endorsement|2-5-1"));
        Assert.Empty(reader.Errors);
    }
}

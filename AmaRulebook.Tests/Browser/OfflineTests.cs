using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class OfflineTests(Browsers browsers, RunningApp app, OwnApp own) : OwnAppTest(browsers, app, own)
{
    private const string Lead = "この章の書きだしを、いま書きかえました。";
    private const string KeptPaths =
        "async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname)))).flat()";

    [Fact]
    public async Task What_was_read_is_readable_without_a_connection_and_new_again_with_one()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");
        await Kept(reader, "/rulebook/chapter-2");
        await reader.GoTo("/checklists/planning");
        await Kept(reader, "/checklists/planning");

        await reader.Context.SetOfflineAsync(true);
        await reader.GoTo("/rulebook/chapter-2#2-3-4");
        await Expect(reader.Page.Locator("[id='2-3-4']")).ToBeInViewportAsync();
        await Expect(reader.Page.Locator(".bar")).ToHaveCSSAsync("position", "sticky");
        await reader.GoTo("/checklists/planning");
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "計画段階", Level = 1 })).ToBeVisibleAsync();

        await EditLead();
        await reader.Context.SetOfflineAsync(false);
        await Wait.Until("the new text", async () =>
        {
            await reader.GoTo("/rulebook/chapter-2");
            return await reader.Page.GetByText(Lead).CountAsync() > 0;
        });
        await Kept(reader, "/rulebook/chapter-2");
        await reader.Context.SetOfflineAsync(true);
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.GetByText(Lead)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_not_read_is_told_kindly_with_what_can_be_read()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");
        await Kept(reader, "/rulebook/chapter-2");

        await reader.Context.SetOfflineAsync(true);
        var answer = await reader.GoTo("/rulebook/chapter-3");

        Assert.Equal(503, answer!.Status);
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "インターネットにつながっていません" })).ToBeVisibleAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "第2章 協働とは何か" }).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "協働とは何か", Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_of_projects_searches_and_doors_is_kept()
    {
        var yamada = await Person();
        await yamada.GoTo("/rulebook/chapter-2");
        await Kept(yamada, "/rulebook/chapter-2");
        await yamada.NewProject.Found("中央公園の花壇づくり", Member.Yamada);
        foreach (var path in new[] { "/search?q=役割", "/join", "/projects/mine", "/nowhere", "/" })
        {
            await yamada.GoTo(path);
        }

        await Kept(yamada, "/");

        Assert.All(await yamada.Page.EvaluateAsync<string[]>(KeptPaths), path => Assert.Matches("^/($|rulebook/|assets/)", path));
    }

    private static Task Kept(Person person, string path) => Wait.Until($"{path} to be kept", async () =>
        (await person.Page.EvaluateAsync<string[]>(KeptPaths)).Contains(path)
        && await person.Page.EvaluateAsync<bool>("() => navigator.serviceWorker.controller !== null"));

    private async Task EditLead()
    {
        var chapter = Path.Combine(Content, "rulebook", "02-what-is-collaboration.md");
        var lines = await File.ReadAllLinesAsync(chapter);
        lines[Array.FindIndex(lines, line => line.StartsWith("lead:", StringComparison.Ordinal))] = $"lead: {Lead}";
        await File.WriteAllLinesAsync(chapter, lines);
    }
}

using AmaRulebook.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class ContentReloadTests(Browsers browsers, RunningApp app, OwnApp own) : OwnAppTest(browsers, app, own)
{
    private const string Lead = "この章の書きだしを、いま書きかえました。";

    private string Chapter => Path.Combine(Content, "rulebook", "02-what-is-collaboration.md");

    [Fact]
    public async Task An_edited_chapter_shows_without_a_restart_and_a_broken_edit_leaves_it_up_and_is_logged_with_file_and_line()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");
        await Expect(reader.Page.GetByText(Lead)).ToHaveCountAsync(0);

        await EditLead(Lead);
        await Shows(reader, Lead);

        await File.AppendAllTextAsync(Chapter, "\n\n[どこにもない](#9-9-9)\n");
        await Wait.Until("the problem in the log", () => Task.FromResult(
            System.Text.RegularExpressions.Regex.IsMatch(App.Output, @"02-what-is-collaboration\.md[:(（]\d+")));
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.GetByText(Lead)).ToBeVisibleAsync();
        await Expect(reader.Page.GetByText("どこにもない")).ToHaveCountAsync(0);
    }

    private static Task Shows(Person reader, string text) => Wait.Until($"the page to show 「{text}」", async () =>
    {
        await reader.GoTo("/rulebook/chapter-2");
        return await reader.Page.GetByText(text).CountAsync() > 0;
    });

    private async Task EditLead(string lead)
    {
        var lines = await File.ReadAllLinesAsync(Chapter);
        var at = Array.FindIndex(lines, line => line.StartsWith("lead:", StringComparison.Ordinal));
        lines[at] = $"lead: {lead}";
        await File.WriteAllLinesAsync(Chapter, lines);
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace AmaRulebook.Support;

/// <summary>Holds a page against the accessibility rules of WCAG 2.2 AA and axe's best practices.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    public static async Task FindsNothing(IPage page, string state)
    {
        var result = await page.RunAxe(Options);
        Assert.True(result.Passes.Length > 0, $"{state}: axe tested nothing");
        Assert.True(result.Violations.Length == 0, $"{state}:\n{string.Join('\n', result.Violations.Select(Told))}");
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}\n" + string.Join('\n', violation.Nodes.Select(node =>
            $"    {node.Html}\n        {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"));
}

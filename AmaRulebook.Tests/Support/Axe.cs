using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace AmaRulebook.Support;

/// <summary>Holds a page against the accessibility rules of WCAG 2.2 AA and axe's best practices.</summary>
public static class Axe
{
    // Of what passes, one element a rule is told: describing them all takes most of the time.
    private static readonly HashSet<ResultType> ViolationsWhole = [ResultType.Violations];

    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = ViolationsWhole,
    };

    // The dark scheme changes colours and nothing else: of the rules, only these look at them.
    private static readonly AxeRunOptions ColourOptions = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = ViolationsWhole,
    };

    private static readonly (int Width, int Height)[] Sizes = [(375, 812), (1280, 900)];

    /// <summary>What axe finds in a page as it stands, on a phone and on a wide screen, light and dark.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, string state)
    {
        var found = new List<string>();
        foreach (var (scheme, options) in new[] { (ColorScheme.Light, Options), (ColorScheme.Dark, ColourOptions) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (var (width, height) in Sizes)
            {
                await page.SetViewportSizeAsync(width, height);
                var result = await page.RunAxe(options);
                Assert.True(result.Passes.Length > 0, $"{state}: axe tested nothing");
                found.AddRange(result.Violations.Select(violation => Told($"{state}, {width} px, {scheme}", violation)));
            }
        }

        return found;
    }

    /// <summary>What axe finds in a page at its present size and colours, which a change would alter: a list that is open.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsNow(IPage page, string state)
    {
        var result = await page.RunAxe(Options);
        Assert.True(result.Passes.Length > 0, $"{state}: axe tested nothing");
        return [.. result.Violations.Select(violation => Told(state, violation))];
    }

    private static string Told(string state, AxeResultItem violation) =>
        $"{state}: {violation.Id} ({violation.Impact}): {violation.Help}\n" + string.Join('\n', violation.Nodes.Select(node =>
            $"    {node.Html}\n        {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"));
}

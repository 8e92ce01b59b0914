using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace AmaRulebook.Support;

/// <summary>
/// Holds a page against the accessibility rules of WCAG 2.2 AA and axe's best practices. axe runs in the page itself and in one
/// go: the library's own way opens a second page for every run, which takes longer than the rules.
/// </summary>
public static class Axe
{
    // Of what passes, one element a rule is told: describing them all takes most of the time.
    private const string AllRules =
        """
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }
        """;

    // The dark scheme changes colours and nothing else: of the rules, only these look at them.
    private const string ColourRules =
        """
        { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] }
        """;

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    private static readonly (int Width, int Height, ColorScheme Scheme, string Rules)[] Looks =
    [
        (375, 812, ColorScheme.Light, AllRules),
        (1280, 900, ColorScheme.Light, AllRules),
        (1280, 900, ColorScheme.Dark, ColourRules),
    ];

    /// <summary>What axe finds in a page as it stands, on a phone and on a wide screen, light and dark.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, string state)
    {
        var found = new List<string>();
        foreach (var (width, height, scheme, rules) in Looks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, height);
            found.AddRange(await Run(page, rules, $"{state}, {width} px, {scheme}"));
        }

        return found;
    }

    /// <summary>What axe finds in a page at its present size and colours, which a change would alter: a list that is open.</summary>
    public static Task<IReadOnlyList<string>> ViolationsNow(IPage page, string state) => Run(page, AllRules, state);

    private static async Task<IReadOnlyList<string>> Run(IPage page, string rules, string state)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Source);
        }

        var result = await page.EvaluateAsync<Result>(
            $$"""
            async () => {
              const { passes, violations } = await axe.run(document, {{rules}});
              const told = node => `    ${node.html}\n        ${[...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')}`;
              return {
                passes: passes.length,
                violations: violations.map(one => `${one.id} (${one.impact}): ${one.help}\n${one.nodes.map(told).join('\n')}`),
              };
            }
            """);
        Assert.True(result.Passes > 0, $"{state}: axe tested nothing");
        return [.. result.Violations.Select(violation => $"{state}: {violation}")];
    }

    private sealed class Result
    {
        public int Passes { get; set; }

        public string[] Violations { get; set; } = [];
    }
}

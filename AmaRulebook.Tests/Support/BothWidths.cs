using Microsoft.Playwright;

namespace AmaRulebook.Support;

/// <summary>A page as it stands, on a phone and on a wide screen, without loading it again: what axe finds, and what a walk by keyboard does.</summary>
public static class BothWidths
{
    public static async Task<IReadOnlyList<string>> Faults(IPage page, string state)
    {
        var faults = new List<string>();
        foreach (var width in new[] { 375, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EvaluateAsync("() => scrollTo(0, 0)");   // what has gone under the bar at the top is no small target
            faults.AddRange(await Axe.ViolationsNow(page, $"{state}, {width} px"));
            faults.AddRange(await KeyboardWalk.Faults(page, $"{state}, {width} px"));
        }

        return faults;
    }
}

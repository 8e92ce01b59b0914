using Microsoft.Playwright;

namespace AmaRulebook.Support;

/// <summary>Goes through a page with Tab alone, from its beginning until the focus leaves it.</summary>
public static class KeyboardWalk
{
    private const int MostStops = 150;

    // What is wrong with the stop that has the focus; "" for nothing, null where the page has been left.
    private const string Look =
        """
        () => {
          const stop = document.activeElement;
          if (!stop || stop === document.body) return null;
          const box = stop.getBoundingClientRect();
          const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const marked = [undefined, '::before', '::after'].some(part => getComputedStyle(stop, part).outlineStyle !== 'none')
            || [...document.querySelectorAll(':has(:focus-visible)')].some(part => getComputedStyle(part).outlineStyle === 'solid');
          const before = window.stopBefore;
          window.stopFirst ??= stop;
          if (before && stop === window.stopFirst) {
            // Round at the end; or the page came alive meanwhile, and the walk begins anew.
            window.stopBefore = stop;
            return before.closest('footer') ? null : '';
          }
          const ordered = !before?.isConnected || !!(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
          window.stopBefore = stop;
          return seen && marked && ordered ? '' : `${stop.outerHTML.slice(0, 90)} seen ${seen}, marked ${marked}, in order ${ordered}`;
        }
        """;

    /// <summary>The stops that can't be seen, don't show the focus or stand out of order; and that there is no end, where there is none.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page, string state)
    {
        var faults = new List<string>();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(Look) is not { } told)
            {
                return stop == 0 ? [$"{state}: no stop at all"] : faults;
            }

            if (told.Length > 0)
            {
                faults.Add($"{state}: {told}");
            }
        }

        return [.. faults, $"{state}: the focus does not come out"];
    }
}

using Microsoft.Playwright;

namespace AmaRulebook.Support;

/// <summary>Goes through a page with Tab alone, from its beginning until the focus leaves it.</summary>
public static class KeyboardWalk
{
    private const int MostStops = 150;

    // What is wrong with the stop that has the focus; "" for nothing, null where the page has been left.
    private const string Look =
        """
        walk => {
          const stop = document.activeElement;
          if (!stop || stop === document.body) return null;
          const box = stop.getBoundingClientRect();
          const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const marked = [undefined, '::before', '::after'].some(part => getComputedStyle(stop, part).outlineStyle !== 'none')
            || [...document.querySelectorAll(':has(:focus-visible)')].some(part => getComputedStyle(part).outlineStyle === 'solid');
          const before = walk.before;
          walk.first ??= stop;
          walk.before = stop;
          if (before && stop === walk.first) {
            // Round at the end; or the page came alive meanwhile, and the walk begins anew.
            return before.closest('footer') ? null : '';
          }
          const ordered = !before?.isConnected || !!(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
          return seen && marked && ordered ? '' : `${stop.outerHTML.slice(0, 90)} seen ${seen}, marked ${marked}, in order ${ordered}`;
        }
        """;

    /// <summary>The stops that can't be seen, don't show the focus or stand out of order; and that there is no end, where there is none.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page, string state)
    {
        var walk = await TabWalk.Begin(page, Look);
        while (walk is { HasLeft: false, Stops: < MostStops })
        {
            await walk.GoOn("Tab");
        }

        var faults = walk.Faults.Select(fault => $"{state}: {fault}");
        return (walk.Stops, walk.HasLeft) switch
        {
            (0, _) => [$"{state}: no stop at all"],
            (_, false) => [.. faults, $"{state}: the focus does not come out"],
            _ => [.. faults],
        };
    }
}

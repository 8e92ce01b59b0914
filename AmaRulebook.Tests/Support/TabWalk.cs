using Microsoft.Playwright;

namespace AmaRulebook.Support;

/// <summary>
/// Many presses of one key in one go, and what the page itself notes about each stop: before the next press is taken, when
/// the focus has moved and what had to be scrolled is scrolled. Asking after every press takes most of a walk.
/// </summary>
public sealed class TabWalk
{
    private const int AtOnce = 16;

    private const string Begins =
        """
        () => {
          window.walk?.end();
          const walk = window.walk = { stops: 0, faults: [], nothing: 0, left: false, pressed: false };
          walk.note = () => {
            if (!walk.pressed || walk.left) return;
            walk.pressed = false;
            const told = (LOOK)(walk);
            if (told !== null) walk.stops++;
            else if (walk.stops > 0 || ++walk.nothing > 1) walk.left = true;   // backwards, the first press may lead out
            if (told) walk.faults.push(told);
          };
          const press = () => {
            walk.note();
            walk.pressed = true;
          };
          addEventListener('keydown', press, true);
          walk.end = () => removeEventListener('keydown', press, true);

          // From the beginning of the page, wherever the focus was.
          document.body.tabIndex = -1;
          document.body.focus({ preventScroll: true });
          document.body.removeAttribute('tabindex');
          scrollTo(0, 0);
        }
        """;

    private readonly IPage page;

    private TabWalk(IPage page) => this.page = page;

    /// <summary>How many stops were met.</summary>
    public int Stops { get; private set; }

    /// <summary>Whether the focus has left the page.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>What was found wrong.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    /// <summary>
    /// Begins before the first stop. The script <paramref name="look"/> is given what it may keep things in, and tells what is
    /// wrong with the stop that has the focus: "" for nothing, null where the page has been left.
    /// </summary>
    public static async Task<TabWalk> Begin(IPage page, string look)
    {
        await page.EvaluateAsync(Begins.Replace("LOOK", look, StringComparison.Ordinal));
        return new TabWalk(page);
    }

    /// <summary>Goes on by several stops.</summary>
    public async Task GoOn(string key)
    {
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => page.Keyboard.PressAsync(key)));
        var told = await page.EvaluateAsync<Told>("() => { walk.note(); return { stops: walk.stops, left: walk.left, faults: walk.faults }; }");
        (Stops, HasLeft, Faults) = (told.Stops, told.Left, told.Faults);
    }

    private sealed class Told
    {
        public int Stops { get; set; }

        public bool Left { get; set; }

        public string[] Faults { get; set; } = [];
    }
}

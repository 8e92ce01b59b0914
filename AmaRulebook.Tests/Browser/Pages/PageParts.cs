using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary>What several pages share.</summary>
public static class PageParts
{
    public static ILocator Heading(this IPage page, string text) =>
        page.GetByRole(AriaRole.Heading, new() { Name = text, Level = 1, Exact = true });

    public static ILocator Status(this IPage page, string text) =>
        page.GetByRole(AriaRole.Status).Filter(new() { HasText = text });

    public static ILocator Button(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Link(this IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>A box by its label; one for a password has no role of its own.</summary>
    public static ILocator Field(this IPage page, string label) => page.GetByLabel(label, new() { Exact = true });

    /// <summary>The radio of a 立場; a line that says who is meant may follow its name.</summary>
    public static ILocator Kind(this IPage page, string kind) => page
        .GetByRole(AriaRole.Radiogroup, new() { Name = "団体の立場", Exact = true })
        .GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($@"^{Regex.Escape(kind)}(\s|　|（|$)") });
}

namespace AmaRulebook.Content.Links;

/// <summary>Which addresses a text may link to, and what they become on the page.</summary>
internal static class LinkAddress
{
    private static readonly HashSet<string> Pages = ["/", "/rulebook", "/rulebook/changes", "/checklists", "/forms", "/glossary"];

    /// <summary>Whether the address leads out of the site by https.</summary>
    public static bool IsExternal(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { Scheme: "https", Host.Length: > 0 };

    /// <summary>The address that a browser gets, or null for one that leads nowhere.</summary>
    public static string? Resolve(string url, LinkTargets targets, IReadOnlyCollection<string> pages)
    {
        if (url.StartsWith('#'))
        {
            return targets.Find(url[1..])?.Address;
        }

        return Pages.Contains(url) || pages.Contains(url) || IsExternal(url) || IsMailOrPhone(url) ? url : null;
    }

    private static bool IsMailOrPhone(string url) =>
        (url.StartsWith("mailto:", StringComparison.Ordinal) || url.StartsWith("tel:", StringComparison.Ordinal))
        && url.IndexOf(':') < url.Length - 1;
}

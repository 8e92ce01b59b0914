using System.Text.RegularExpressions;

namespace AmaRulebook.Content;

/// <summary>The forms that ids have.</summary>
internal static partial class Ids
{
    /// <summary>An id of small letters, digits and hyphens that begins with a letter, such as <c>co-hosting</c>.</summary>
    public static bool IsName(string id) => Name().IsMatch(id);

    /// <summary>An id of a section without a number, such as <c>about-edition</c>.</summary>
    public static bool IsUnnumbered(string id) => Unnumbered().IsMatch(id);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Unnumbered();
}

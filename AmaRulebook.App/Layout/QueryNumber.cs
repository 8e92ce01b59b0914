using System.Globalization;

namespace AmaRulebook.Layout;

/// <summary>A number in the query of an address. Blazor fails where it can't parse one; what is no number asks for nothing here.</summary>
public static class QueryNumber
{
    /// <summary>A whole number from 0 that fits into an <see cref="int"/>, or null.</summary>
    public static int? Of(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

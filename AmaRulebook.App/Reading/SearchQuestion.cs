using System.Globalization;
using AmaRulebook.Content.Searching;

namespace AmaRulebook.Reading;

/// <summary>What somebody asks the search for, whatever characters it has.</summary>
public sealed class SearchQuestion(string? raw)
{
    /// <summary>As it was sent; it goes back into the box, so that nothing is lost.</summary>
    public string Whole { get; } = (raw ?? "").Trim();

    /// <summary>So much of it as is searched for, and as is shown.</summary>
    public string Words => IsCut ? CutBeforeLimit(Whole) : Whole;

    public bool IsCut => Whole.Length > RulebookSearch.LongestQuery;

    public bool IsEmpty => Whole.Length == 0;

    /// <summary>For a place that knows no elements to isolate it in: without what steers the direction of a line.</summary>
    public string InTitle => string.Concat(Words.Where(character =>
        !char.IsControl(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format));

    /// <summary>Its words, each for itself.</summary>
    public IReadOnlyList<string> Apart => [.. Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(8)];

    /// <summary>The address of the page that answers it.</summary>
    public string Address => AddressOf(Words);

    /// <summary>The address of the page that answers a question.</summary>
    public static string AddressOf(string words) => $"/search?q={Uri.EscapeDataString(words)}";

    // Never through the middle of a character that takes two units.
    private static string CutBeforeLimit(string text) =>
        text[..(RulebookSearch.LongestQuery - (char.IsHighSurrogate(text[RulebookSearch.LongestQuery - 1]) ? 1 : 0))];
}

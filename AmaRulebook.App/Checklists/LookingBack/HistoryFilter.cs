using System.Globalization;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>What of 履歴 is asked for, as it stands in the address; what makes no sense there asks for nothing.</summary>
/// <param name="PartyId">What people of a party did.</param>
/// <param name="Item">What was about a check item (<c>planning-3</c>) or a stage (<c>planning</c>).</param>
/// <param name="Day">What happened on a day in Japan.</param>
public sealed record HistoryFilter(Guid? PartyId, string? Item, DateOnly? Day)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int LongestId = 40;

    public static HistoryFilter Nothing { get; } = new(null, null, null);

    public static HistoryFilter Of(Project project, string? party, string? item, string? day) => new(
        Guid.TryParse(party, out var id) && project.FindParty(id) is not null ? id : null,
        item is { Length: > 0 and <= LongestId } ? item : null,
        DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 2000 and < 9000 ? date : null);

    /// <summary>The day as an address and a date field hold it, or null.</summary>
    public string? DayText => Day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>The query of the address, with the place to read on from.</summary>
    public string Query(string? before = null)
    {
        var parts = new[] { ("party", PartyId?.ToString()), ("item", Item), ("day", DayText), ("before", before) }
            .Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}");
        return string.Join('&', parts) is { Length: > 0 } query ? $"?{query}" : "";
    }
}

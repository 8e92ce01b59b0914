using System.Globalization;
using AmaRulebook.Projects;

namespace AmaRulebook.Reviews.Listing;

/// <summary>What of the queue is asked for, as it stands in the address; what makes no sense there asks for nothing.</summary>
public sealed record QueueQuery
{
    public const int LongestSearch = 80;
    public const int LastPage = 500;

    private const int LongestValue = 200;

    public static QueueQuery Everything { get; } = new();

    public string? StageId { get; init; }

    public QueueState? State { get; init; }

    public PartyKind? Kind { get; init; }

    public string? FormId { get; init; }

    public string? Department { get; init; }

    public int? FiscalYear { get; init; }

    public bool IsConsulted { get; init; }

    public bool HasSplit { get; init; }

    /// <summary>まだ読んでいない: <see cref="QueueFacet.Unread"/>.</summary>
    public bool IsUnread { get; init; }

    /// <summary>止まっている: not complete, and unchanged for <see cref="QueueReads.Stalled"/>.</summary>
    public bool IsStalled { get; init; }

    /// <summary>A part of the name of a project or a party.</summary>
    public string? Search { get; init; }

    public QueueSort Sort { get; init; }

    /// <summary>Whether the order is turned round.</summary>
    public bool IsReversed { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrowed => this with { Sort = default, IsReversed = false, Page = 1 } != Everything;

    /// <summary>How many things narrow the list down.</summary>
    public int FilterCount => new[]
    {
        StageId is not null, State is not null, Kind is not null, FormId is not null, Department is not null, FiscalYear is not null,
        IsConsulted, HasSplit, IsUnread, IsStalled, Search is not null,
    }.Count(isSo => isSo);

    /// <summary>Reads the query of an address.</summary>
    public static QueueQuery Of(string query)
    {
        var given = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query);
        return new QueueQuery
        {
            StageId = Text("stage", 20),
            State = Named<QueueState>("state"),
            Kind = Named<PartyKind>("kind"),
            FormId = Text("form", 40),
            Department = Text("department", LongestValue),
            FiscalYear = Number("year", 2000, 9000),
            IsConsulted = Text("consulted", 1) is not null,
            HasSplit = Text("split", 1) is not null,
            IsUnread = Text("unread", 1) is not null,
            IsStalled = Text("stalled", 1) is not null,
            Search = Text("q", LongestSearch),
            Sort = Named<QueueSort>("sort") ?? default,
            IsReversed = Text("reversed", 1) is not null,
            Page = Number("page", 1, LastPage) ?? 1,
        };

        string? Text(string name, int longest) =>
            given.TryGetValue(name, out var values) && values[^1]?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, longest)] : null;

        int? Number(string name, int least, int most) =>
            int.TryParse(Text(name, 9), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

        T? Named<T>(string name)
            where T : struct, Enum =>
            Enum.GetValues<T>().Where(value => string.Equals(value.ToString(), Text(name, 20), StringComparison.OrdinalIgnoreCase)).Cast<T?>().FirstOrDefault();   // one by its name: no number, no list
    }

    /// <summary>The address of what is asked for.</summary>
    public override string ToString() => $"/staff{Query}";

    /// <summary>The query of the address; empty for everything.</summary>
    public string Query
    {
        get
        {
            var parts = new (string Name, string? Value)[]
            {
                ("stage", StageId),
                ("state", State?.ToString()),
                ("kind", Kind?.ToString()),
                ("form", FormId),
                ("department", Department),
                ("year", FiscalYear?.ToString(CultureInfo.InvariantCulture)),
                ("consulted", IsConsulted ? "1" : null),
                ("split", HasSplit ? "1" : null),
                ("unread", IsUnread ? "1" : null),
                ("stalled", IsStalled ? "1" : null),
                ("q", Search),
                ("sort", Sort == default ? null : Sort.ToString()),
                ("reversed", IsReversed ? "1" : null),
                ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
            }.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}");
            return string.Join('&', parts) is { Length: > 0 } query ? $"?{query}" : "";
        }
    }
}

/// <summary>What the queue is sorted by.</summary>
public enum QueueSort
{
    /// <summary>変わった日, the newest first.</summary>
    Changed,

    /// <summary>The project's name.</summary>
    Name,

    /// <summary>段階, in their order.</summary>
    Stage,

    /// <summary>担当課.</summary>
    Department,
}

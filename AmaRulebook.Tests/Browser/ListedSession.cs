using System.Text.Json;
using AmaRulebook.Storage;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;

namespace AmaRulebook.Browser;

/// <summary>
/// A session as the unnarrowed queue lists it, cell by cell and with all that its row says; and from the database of the
/// application the day on which it began in Japan, when it last changed, and the 形態 of its project.
/// </summary>
public sealed record ListedSession(
    string Address, string Name, string Stage, string State, string Parties, string Department, string Text,
    DateOnly Begun, DateTimeOffset Changed, IReadOnlyList<string> Forms)
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    /// <summary>All of them in their order, page by page as somebody of the staff gets them.</summary>
    public static async Task<IReadOnlyList<ListedSession>> All(Person staff, string data)
    {
        var facts = await Facts(data);
        var all = new List<ListedSession>();
        for (var page = 1; ; page++)
        {
            var answer = await staff.Context.APIRequest.GetAsync(staff.Address($"/staff?page={page}"));
            var rows = new HtmlParser().ParseDocument(await answer.TextAsync()).QuerySelectorAll("table.queue tbody tr");
            if (rows.Length == 0)
            {
                return all;
            }

            all.AddRange(rows.Select(row => Of(row, facts)));
        }
    }

    private static ListedSession Of(IElement row, Dictionary<string, Fact> facts)
    {
        var link = row.QuerySelector("th a")!;
        var address = WithoutWayBack(link.GetAttribute("href")!);
        var fact = facts[address];
        return new(address, link.TextContent, Cell(".stage"), Cell("[data-label=状態]"), Cell("[data-label=団体]"), Cell("[data-label=担当課]"),
            row.TextContent, fact.Begun, fact.Changed, fact.Forms);

        string Cell(string selector) => row.QuerySelector(selector)!.TextContent.Trim();
    }

    /// <summary>The address of a session without the list to come back to.</summary>
    public static string WithoutWayBack(string address) => address.Split("&from=")[0];

    /// <summary>What no row says, read past the application from its file.</summary>
    private static async Task<Dictionary<string, Fact>> Facts(string data)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data, DatabasePlace.FileName)};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT session.StageId, session.Number, lower(session.ProjectId), session.BegunAt, row.ChangedAt, about.FormIds
            FROM Sessions session
            JOIN QueueRows row ON row.SessionId = session.Id
            LEFT JOIN ProjectAbouts about ON about.ProjectId = session.ProjectId
            """;
        var facts = new Dictionary<string, Fact>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            facts[$"/staff/sessions/{reader.GetString(0)}-{reader.GetInt32(1)}?project={reader.GetString(2)}"] = new(
                DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(3)).ToOffset(Japan).Date),
                DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(4)),
                reader.IsDBNull(5) ? [] : JsonSerializer.Deserialize<string[]>(reader.GetString(5))!);
        }

        return facts;
    }

    private sealed record Fact(DateOnly Begun, DateTimeOffset Changed, IReadOnlyList<string> Forms);
}

using System.Text.Json;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Projects;

/// <summary>履歴 as it stands in the file.</summary>
public static class History
{
    public static Task<List<Activity>> Of(AppWithoutPages app, Guid? project = null) => app.Read(db => db.Set<Activity>()
        .Where(activity => project == null || activity.ProjectId == project)
        .OrderBy(activity => activity.ProjectId)
        .ThenBy(activity => activity.Sequence)
        .ToListAsync());

    public static async Task<IReadOnlyList<string>> Verbs(AppWithoutPages app, Guid? project = null) =>
        [.. (await Of(app, project)).Select(activity => activity.Verb)];

    /// <summary>Every text in the event, as it reads: in the file Japanese stands escaped.</summary>
    public static IEnumerable<string> Texts(Activity activity)
    {
        using var data = JsonDocument.Parse(activity.Data);
        return [.. Texts(data.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [element.ToString()],
    };
}

using System.Collections.Frozen;
using System.Text.Json;

namespace AmaRulebook.Projects;

/// <summary>Every kind of event by its name, so that what was written down can be read again.</summary>
public static class ActivityEvents
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(ActivityEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ActivityEvent)) && !type.IsAbstract),
    ];

    private static readonly FrozenDictionary<string, Type> ByName = All.ToFrozenDictionary(type => type.Name);

    /// <summary>The event of a line, or null where a newer edition of the application wrote it.</summary>
    public static ActivityEvent? Read(this Activity activity) => ByName.TryGetValue(activity.Verb, out var type)
        ? (ActivityEvent?)JsonSerializer.Deserialize(activity.Data, type)
        : null;
}

using AmaRulebook.Content.Searching;

namespace AmaRulebook.Reviews.Listing;

/// <summary>
/// The end of a name from one of its places on: who searches for a part of a name finds its beginning here by the index.
/// </summary>
public sealed class QueueName
{
    /// <summary>How much of an end is kept; what is searched beyond it is looked up in the names themselves.</summary>
    public const int Length = 12;

    private QueueName()
    {
    }

    internal QueueName(Guid projectId, string text) => (ProjectId, Text) = (projectId, text);

    public long Id { get; private set; }

    public Guid ProjectId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>All ends of some names.</summary>
    public static IReadOnlySet<string> EndsOf(IEnumerable<string> names) => names
        .Select(Folding.Fold)
        .SelectMany(name => Enumerable.Range(0, name.Length).Select(start => name.Substring(start, Math.Min(Length, name.Length - start))))
        .Where(end => !char.IsLowSurrogate(end[0]))
        .Select(end => char.IsHighSurrogate(end[^1]) ? end[..^1] : end)
        .Where(end => end.Length > 0)
        .ToHashSet(StringComparer.Ordinal);
}

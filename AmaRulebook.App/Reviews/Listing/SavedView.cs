using AmaRulebook.Projects;

namespace AmaRulebook.Reviews.Listing;

/// <summary>保存した見かた: what of the queue an account often asks for, under a name.</summary>
public sealed class SavedView
{
    public const int LongestName = 40;
    public const int LongestQuery = 4_000;
    public const int MostPerAccount = 20;

    private SavedView()
    {
    }

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    public string Name { get; private set; } = "";

    public string Query { get; private set; } = "";

    /// <summary>Refuses a name that is empty, too long or unfit.</summary>
    public static (SavedView? View, Refusal? Refusal) Of(Guid accountId, string? name, QueueQuery query)
    {
        var refusal = PlainText.Line(name, "見かたの名前", LongestName, required: true, out var clean);
        return refusal is null
            ? (new SavedView { Id = Guid.NewGuid(), AccountId = accountId, Name = clean, Query = Text(query) }, null)
            : (null, refusal);
    }

    /// <summary>Asks for something else under the same name.</summary>
    public void Ask(SavedView other) => Query = other.Query;

    private static string Text(QueueQuery query) => (query with { Page = 1 }).Query;
}

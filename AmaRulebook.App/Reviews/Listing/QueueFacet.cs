using System.Globalization;
using AmaRulebook.Projects;

namespace AmaRulebook.Reviews.Listing;

/// <summary>
/// One of several things that a session may be filtered by: a 立場 of its parties, a 形態 of its project, that it is unread. It repeats when the
/// session changed, so that those of one facet are found in their order.
/// </summary>
public sealed class QueueFacet
{
    public const int LongestName = 60;

    /// <summary>まだ読んでいない: opened, and changed since the staff last said that they had read it, if they ever did.</summary>
    public const string Unread = "unread";

    private const string Form = "form:";

    private QueueFacet()
    {
    }

    internal QueueFacet(string name, DateTimeOffset changedAt) => (Name, ChangedAt) = (name, changedAt);

    public long RowId { get; private set; }

    public string Name { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; internal set; }

    public static string Of(PartyKind kind) => string.Create(CultureInfo.InvariantCulture, $"kind:{(int)kind}");

    public static string Of(string formId) => $"{Form}{formId}";

    /// <summary>The form that a facet is of, or null.</summary>
    public static string? FormOf(string name) => name.StartsWith(Form, StringComparison.Ordinal) ? name[Form.Length..] : null;
}

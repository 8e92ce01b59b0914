using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Reviewing;

/// <summary>One text of the staff on a session, shared by all who review. Its version grows by one with each save.</summary>
public sealed class ReviewText
{
    private ReviewText()
    {
    }

    internal ReviewText(Guid sessionId, ReviewTextKind kind) => (SessionId, Kind) = (sessionId, kind);

    public Guid SessionId { get; private set; }

    public ReviewTextKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public int Version { get; private set; }

    public Guid WrittenById { get; private set; }

    public string WrittenBy { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    internal void Set(string text, StaffMember by, DateTimeOffset now) =>
        (Text, Version, WrittenById, WrittenBy, WrittenAt) = (text, Version + 1, by.AccountId, by.Name, now);
}

/// <summary>For whom a text is.</summary>
public enum ReviewTextKind
{
    /// <summary>団体へのコメント.</summary>
    Comment = 1,

    /// <summary>職員メモ: never sent to partners.</summary>
    Note = 2,
}

/// <summary>A text for a review, and the version that its writer had before them (0: none).</summary>
public sealed record GivenReviewText(string? Text, int BasedOn);

/// <summary>A colleague saved the text in the meantime: both texts, for a person to choose or combine.</summary>
public sealed record StaleReviewText(string Current, int Version, string Mine)
    : Refusal(RefusalKind.Stale, "ほかの職員が先に保存しました。両方の文を残しています。どちらかをえらぶか、まとめてください。");

/// <summary>The limits of a review's texts, in UTF-16 units.</summary>
public static class ReviewLimits
{
    public const int Text = 2_000;
    public const int Reason = 1_000;
    public const int Word = 500;
}

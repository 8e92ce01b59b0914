namespace AmaRulebook.Checklists;

/// <summary>ふりかえり: what one party keeps of a session, in three texts of its own.</summary>
public sealed class Reflection
{
    private Reflection()
    {
    }

    internal Reflection(Guid sessionId, Guid partyId) => (SessionId, PartyId) = (sessionId, partyId);

    public Guid SessionId { get; private set; }

    public Guid PartyId { get; private set; }

    /// <summary>共有できたこと.</summary>
    public string Shared { get; private set; } = "";

    /// <summary>認識に違いがあったこと.</summary>
    public string Differed { get; private set; } = "";

    /// <summary>今後改善が必要なこと.</summary>
    public string ToImprove { get; private set; } = "";

    public Guid WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    internal void Set(string shared, string differed, string toImprove, Guid by, DateTimeOffset now) =>
        (Shared, Differed, ToImprove, WrittenBy, WrittenAt) = (shared, differed, toImprove, by, now);
}

/// <summary>What a party gives for its ふりかえり; what is null stays as it stands.</summary>
public sealed record GivenReflection(string? Shared = null, string? Differed = null, string? ToImprove = null);

/// <summary>The names of the three texts, as on the paper.</summary>
public static class ReflectionWords
{
    public const string Shared = "共有できたこと";
    public const string Differed = "認識に違いがあったこと";
    public const string ToImprove = "今後改善が必要なこと";
}

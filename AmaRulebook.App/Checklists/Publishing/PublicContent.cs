using System.Text.Json.Serialization;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>
/// What the parties consent to, word for word: a 決めたこと that is written anew later, or another form of collaboration,
/// stands on the public page only once it was chosen and consented to again.
/// </summary>
/// <param name="MayBeIndexed">Whether search engines may find the page.</param>
/// <param name="FormIds">The ids of the forms of collaboration.</param>
/// <param name="Items">The chosen 決めたこと, in the order of the stages.</param>
public sealed record PublicContent(bool MayBeIndexed, IReadOnlyList<string> FormIds, IReadOnlyList<PublicItem> Items)
{
    public static PublicContent Nothing { get; } = new(false, [], []);

    public bool ReadsLike(PublicContent other) =>
        MayBeIndexed == other.MayBeIndexed && FormIds.SequenceEqual(other.FormIds) && Items.SequenceEqual(other.Items);
}

/// <summary>Where a 決めたこと stands.</summary>
public sealed record PublicItemKey(Guid SessionId, string ItemId);

/// <summary>A 決めたこと for the public page.</summary>
/// <param name="SessionId">The session it stands in.</param>
/// <param name="ItemId">The item.</param>
/// <param name="StageTitle">The stage's name.</param>
/// <param name="Round">第n回.</param>
/// <param name="Number">The item's place in the stage.</param>
/// <param name="Title">The item.</param>
/// <param name="Text">What was decided.</param>
public sealed record PublicItem(Guid SessionId, string ItemId, string StageTitle, int Round, int Number, string Title, string Text)
{
    [JsonIgnore]
    public PublicItemKey Key => new(SessionId, ItemId);

    public bool Is(PublicItemKey key) => SessionId == key.SessionId && ItemId == key.ItemId;

    /// <summary>All 決めたこと that a party may read, stage by stage in the order given.</summary>
    public static IReadOnlyList<PublicItem> Offered(
        IEnumerable<ChecklistSession> sessions, Guid partyId, List<string> stageIds) =>
    [
        .. from session in sessions
           where session.IsUncoveredFor(partyId)
           orderby stageIds.IndexOf(session.StageId), session.Number
           from item in session.Text.Items
           let agreement = session.Agreements.FirstOrDefault(agreement => agreement.ItemId == item.Id)
           where agreement is { Text.Length: > 0 }
           select new PublicItem(session.Id, item.Id, session.Text.Title, session.Number, item.Number, item.Title, agreement.Text),
    ];
}

using AmaRulebook.Content.Checklists;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>How an item ended in the 回 before, party by party. That 回 is complete, so that everybody may read it.</summary>
/// <param name="Number">第n回.</param>
/// <param name="State">How the answers stood to each other.</param>
/// <param name="Answers">What each party answered then.</param>
/// <param name="Words">The words of the answers then.</param>
public sealed record Before(int Number, ItemState State, IReadOnlyList<AnswerBefore> Answers, AnswerWords Words)
{
    /// <summary>前回からの続き: the item was left open.</summary>
    public bool IsCarriedOn => State is not ItemState.Settled;

    /// <summary>What a party answered then, or null.</summary>
    public AnswerKind? Find(Guid partyId) => Answers.FirstOrDefault(answer => answer.PartyId == partyId)?.Kind;

    internal static Before? Of(ChecklistSession? session, string itemId) => session?.Text.Find(itemId) is not { } item
        ? null
        : new Before(
            session.Number,
            ItemView.StateOf(session, item),
            [
                .. session.Parties
                    .Where(party => party is { IsWeighed: true, IsUncovered: true })
                    .Select(party => new AnswerBefore(party.PartyId, session.FindAnswer(itemId, party.PartyId)?.Kind)),
            ],
            session.Text.Answers);
}

/// <summary>What one party answered in the 回 before.</summary>
public sealed record AnswerBefore(Guid PartyId, AnswerKind? Kind);

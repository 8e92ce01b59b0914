using AmaRulebook.Content;
using AmaRulebook.Content.Checklists;

namespace AmaRulebook.Checklists;

/// <summary>The stage's text as it stood when the session began; later edits of the content leave it alone.</summary>
public sealed record SessionText(string Revision, string Title, string Question, AnswerWords Answers, IReadOnlyList<SessionItem> Items)
{
    /// <summary>Pins a stage of the book.</summary>
    public static SessionText Of(Stage stage, Rulebook book) => new(
        book.Revision,
        stage.Title,
        stage.Question,
        stage.Answers,
        [.. stage.Items.Select(item => new SessionItem(item.Id, item.Number, item.Title, item.Opening, item.AsksCommitment))]);

    /// <summary>An item by its id, or null.</summary>
    public SessionItem? Find(string itemId) => Items.FirstOrDefault(item => item.Id == itemId);
}

/// <summary>One pinned check item.</summary>
public sealed record SessionItem(string Id, int Number, string Title, string Opening, bool AsksCommitment);

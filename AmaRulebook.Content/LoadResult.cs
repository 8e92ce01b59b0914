using AmaRulebook.Content.Editing;

namespace AmaRulebook.Content;

/// <summary>What reading a content folder gave: a book, or every problem that stands in its way.</summary>
/// <param name="Rulebook">The book; null exactly when there are problems.</param>
/// <param name="Problems">All problems, by file and line.</param>
public sealed record LoadResult(Rulebook? Rulebook, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>What could be read of the texts, good or broken.</summary>
    internal ContentPieces Pieces { get; init; } = ContentPieces.None;
}

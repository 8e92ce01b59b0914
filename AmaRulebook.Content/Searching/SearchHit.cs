namespace AmaRulebook.Content.Searching;

/// <summary>One answer of the search: a place in the book.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Title">Heading, item or term.</param>
/// <param name="Context">Where it stands: chapter or stage.</param>
/// <param name="Address">Root-absolute address that jumps to the place.</param>
/// <param name="TitleParts">The title, cut where the searched words are.</param>
/// <param name="Excerpt">The text around the first hit, cut where the searched words are.</param>
public sealed record SearchHit(
    SearchHitKind Kind,
    string Title,
    string Context,
    string Address,
    IReadOnlyList<TextPart> TitleParts,
    IReadOnlyList<TextPart> Excerpt);

/// <summary>What a hit is.</summary>
public enum SearchHitKind
{
    /// <summary>A section of the rulebook.</summary>
    Section,

    /// <summary>An item of a checklist.</summary>
    CheckItem,

    /// <summary>A form of collaboration.</summary>
    Form,

    /// <summary>A term of the glossary.</summary>
    Term,
}

/// <summary>A stretch of text that either is one of the searched words or is not.</summary>
public sealed record TextPart(string Text, bool IsMatch);

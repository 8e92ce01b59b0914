namespace AmaRulebook.Content.Searching;

/// <summary>One answer of the search: a place in the book.</summary>
public sealed class SearchHit
{
    private readonly FoldedText title;
    private readonly FoldedText text;
    private readonly IReadOnlyList<string> words;

    internal SearchHit(
        SearchHitKind kind, FoldedText title, FoldedText text, string context, string address, IReadOnlyList<string> words)
    {
        Kind = kind;
        Context = context;
        Address = address;
        this.title = title;
        this.text = text;
        this.words = words;
    }

    /// <summary>What was found.</summary>
    public SearchHitKind Kind { get; }

    /// <summary>Heading, item or term.</summary>
    public string Title => title.Original;

    /// <summary>Where it stands: chapter or stage.</summary>
    public string Context { get; }

    /// <summary>Root-absolute address that jumps to the place.</summary>
    public string Address { get; }

    /// <summary>The title, cut where the searched words are; made when asked for.</summary>
    public IReadOnlyList<TextPart> TitleParts => MarkedText.Whole(title, words);

    /// <summary>About 80 characters around the first hit, cut where the searched words are; made when asked for.</summary>
    public IReadOnlyList<TextPart> Excerpt => MarkedText.Excerpt(text, words);
}

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

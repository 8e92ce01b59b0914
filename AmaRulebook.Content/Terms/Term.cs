namespace AmaRulebook.Content.Terms;

/// <summary>A defined term of the glossary.</summary>
/// <param name="Id">Stable id, such as <c>npo</c>.</param>
/// <param name="Name">The term.</param>
/// <param name="Reading">Its reading in hiragana, which orders the list.</param>
/// <param name="Also">Other ways to write or say it.</param>
/// <param name="Related">Ids of terms that a search for this one finds too, such as the wider term it belongs to.</param>
/// <param name="Meaning">What it means, in plain sentences.</param>
/// <param name="Sections">Ids of the sections that define it, then of those that use it.</param>
public sealed record Term(
    string Id,
    string Name,
    string Reading,
    IReadOnlyList<string> Also,
    IReadOnlyList<string> Related,
    string Meaning,
    IReadOnlyList<string> Sections)
{
    /// <summary>Root-absolute address in the glossary.</summary>
    public string Address => $"/glossary#term-{Id}";
}

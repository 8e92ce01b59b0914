using AmaRulebook.Content;

namespace AmaRulebook.Reading;

/// <summary>
/// The book as one request reads it: taken once, so that a page and the key it is cached under speak of the same text
/// even while the content changes.
/// </summary>
public sealed class OpenBook(RulebookSource source)
{
    public Rulebook Rulebook { get; } = source.Current;
}

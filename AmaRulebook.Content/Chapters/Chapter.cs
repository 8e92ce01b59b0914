namespace AmaRulebook.Content.Chapters;

/// <summary>One chapter of the rulebook: one page.</summary>
/// <param name="Id">Its address below <c>/rulebook</c>, such as <c>chapter-2</c>.</param>
/// <param name="Label">How it is cited: 第2章, はじめに.</param>
/// <param name="Title">Its title, without the label.</param>
/// <param name="Lead">One or two sentences that open the page.</param>
/// <param name="Revised">The day its text was last revised.</param>
/// <param name="Changes">What was revised and when, newest first; may be empty.</param>
/// <param name="Sections">All its sections, the nested ones too, in reading order.</param>
public sealed record Chapter(
    string Id,
    string Label,
    string Title,
    string Lead,
    DateOnly Revised,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<Section> Sections)
{
    // Japanese is read silently at 400 to 600 characters a minute.
    private const int CharactersPerMinute = 500;

    /// <summary>How long the text takes to read, in whole minutes, rounded up: at 500 characters a minute, at least 1.</summary>
    public int ReadingMinutes { get; } = Math.Max(1, (int)Math.Ceiling(
        Sections.Sum(section => section.Text.Count(character => !char.IsWhiteSpace(character))) / (double)CharactersPerMinute));

    /// <summary>Root-absolute address of the page.</summary>
    public string Address => $"/rulebook/{Id}";

    /// <summary>Label and title as a heading, without saying the same word twice.</summary>
    public string FullTitle => Label == Title ? Title : $"{Label} {Title}";
}

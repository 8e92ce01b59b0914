namespace AmaRulebook.Content.Pages;

/// <summary>A page beside the book: the short way in (<c>easy</c>), how far the site is there for everybody (<c>accessibility</c>), or what it keeps of people (<c>privacy</c>).</summary>
/// <param name="Id">Its address below the root.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Lead">One or two sentences that open it.</param>
/// <param name="Revised">The day its text was last revised.</param>
/// <param name="ShowsContact">Whether it ends with whom to ask.</param>
/// <param name="Sections">Its sections, in order.</param>
public sealed record Page(
    string Id,
    string Title,
    string Lead,
    DateOnly Revised,
    bool ShowsContact,
    IReadOnlyList<PageSection> Sections)
{
    /// <summary>Root-absolute address.</summary>
    public string Address => $"/{Id}";
}

/// <summary>A heading of a page with what stands under it.</summary>
/// <param name="Id">Unique in the whole content, such as <c>easy-who</c>.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Html">Its text as safe HTML, without the heading.</param>
/// <param name="Text">Its text without markup.</param>
public sealed record PageSection(string Id, string Heading, string Html, string Text);

namespace AmaRulebook.Content.Figures;

/// <summary>A drawing of <c>figures/</c>, read against the allowlist, with the words that say what it shows.</summary>
public sealed class Figure
{
    /// <summary>Stands before every id until a place is known; no text that was read holds it.</summary>
    internal const char Place = '\0';

    private readonly string markup;

    internal Figure(string name, string title, string description, string markup)
    {
        Name = name;
        Title = title;
        Description = description;
        this.markup = markup;
    }

    /// <summary>The file's name without its ending, such as <c>three-aims</c>.</summary>
    public string Name { get; }

    /// <summary>What it is, in a few words.</summary>
    public string Title { get; }

    /// <summary>What it says, for those who don't see it.</summary>
    public string Description { get; }

    /// <summary>The drawing for the HTML of a page: one <c>svg</c> element, an image named by title and description.</summary>
    /// <param name="place">
    /// Where it stands, unique on the page, such as a section's id: all ids of the drawing begin with it. Letters,
    /// digits and hyphens.
    /// </param>
    public string Svg(string place) => markup.Replace($"{Place}", $"{place}_{Name}_", StringComparison.Ordinal);
}

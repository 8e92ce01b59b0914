namespace AmaRulebook.Content.Forms;

/// <summary>The five domains of section 2-4, from what citizens do alone to what the city does alone.</summary>
public static class Spectrum
{
    /// <summary>All five, in the order of the book.</summary>
    public static IReadOnlyList<string> Domains { get; } = ["市民主体", "市民主導", "市民・行政", "行政主導", "行政主体"];

    /// <summary>Those in which there is collaboration, and so a form of it: all but the two ends.</summary>
    public static IReadOnlyList<string> Shared { get; } = [.. Domains.Skip(1).SkipLast(1)];
}

namespace AmaRulebook.Reviews.Keeping;

/// <summary>How a name is overwritten where it stands in the middle of a text.</summary>
public static class ErasedTexts
{
    /// <summary>A single letter stands in too many words to be overwritten everywhere.</summary>
    public const int ShortestName = 2;

    /// <summary>As many rings as the name has UTF-16 units, so that no text grows past its limit.</summary>
    public static string Mask(string name) => new('○', name.Length);
}

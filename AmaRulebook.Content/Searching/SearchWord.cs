namespace AmaRulebook.Content.Searching;

/// <summary>A word to look for, folded, with the other words that are looked for in its place.</summary>
internal sealed record SearchWord(string Text, string[] Others)
{
    /// <summary>The word itself first.</summary>
    public IEnumerable<string> All => Others.Prepend(Text);

    /// <summary>Whether it may be the reading of a word.</summary>
    public bool IsKana { get; } = FoldedText.IsKana(Text);
}

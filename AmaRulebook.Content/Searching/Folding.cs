namespace AmaRulebook.Content.Searching;

/// <summary>The form in which texts are searched: NFKC, lower case, katakana as hiragana.</summary>
public static class Folding
{
    /// <summary>Folds a text; what is no Unicode in it becomes U+FFFD.</summary>
    public static string Fold(string text) => FoldedText.Fold(text);
}

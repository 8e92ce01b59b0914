namespace AmaRulebook.Content.Readings;

/// <summary>A stretch of text with one reading.</summary>
/// <param name="Text">The stretch as it is written.</param>
/// <param name="Reading">Its reading in kana, or empty where it needs none: kana, digits, words that the list lacks.</param>
public readonly record struct RubyRun(string Text, string Reading);

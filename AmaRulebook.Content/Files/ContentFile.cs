namespace AmaRulebook.Content.Files;

/// <summary>One text of the folder: its path below the folder with forward slashes, and its text with <c>\n</c> ends.</summary>
internal sealed record ContentFile(string Path, string Text);

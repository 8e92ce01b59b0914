namespace AmaRulebook.Content;

/// <summary>One thing wrong with the content: where, and what to do about it (in Japanese, for city staff).</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">Line from 1, or 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record ContentProblem(string File, int Line, string Message)
{
    /// <summary>The form that editors and terminals understand: <c>file:line: message</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}

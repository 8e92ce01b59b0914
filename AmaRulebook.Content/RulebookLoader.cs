namespace AmaRulebook.Content;

/// <summary>Reads a content folder.</summary>
public static class RulebookLoader
{
    /// <summary>Reads the whole folder; nothing of it is kept open.</summary>
    /// <param name="folder">Path of the folder that holds <c>book.yml</c>.</param>
    /// <returns>The book, or every problem at once with file and line.</returns>
    public static LoadResult Load(string folder) =>
        new(null, [new ContentProblem(folder, 0, "まだ読めません。")]);
}

using AmaRulebook.Content.Files;

namespace AmaRulebook.Content;

/// <summary>Reads a content folder.</summary>
public static class RulebookLoader
{
    /// <summary>Reads the whole folder; nothing of it is kept open, and no content, however broken, makes it throw.</summary>
    /// <param name="folder">Path of the folder that holds <c>book.yml</c>.</param>
    /// <returns>The book, or every problem at once with file and line.</returns>
    public static LoadResult Load(string folder)
    {
        var problems = new ProblemList();
        var draft = new RulebookDraft(ContentFolder.Read(folder, problems), problems);
        draft.Connect();
        return problems.Any
            ? new LoadResult(null, problems.ByFileAndLine())
            : new LoadResult(draft.Finish(), []);
    }
}

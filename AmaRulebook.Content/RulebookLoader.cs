using AmaRulebook.Content.Editing;
using AmaRulebook.Content.Files;
using AmaRulebook.Content.Watching;

namespace AmaRulebook.Content;

/// <summary>Reads a content folder.</summary>
public static class RulebookLoader
{
    /// <summary>Reads the whole folder; nothing of it is kept open, and no content, however broken, makes it throw.</summary>
    /// <param name="folder">Path of the folder that holds <c>book.yml</c>.</param>
    /// <returns>The book, or every problem at once with file and line.</returns>
    public static LoadResult Load(string folder)
    {
        var stamp = StampBefore(folder);
        var problems = new ProblemList();
        var files = ContentFolder.Read(folder, problems);
        var draft = new RulebookDraft(files, problems);
        draft.Connect();
        return problems.Any
            ? new LoadResult(null, problems.ByFileAndLine()) { Pieces = ContentPieces.Of(files) }
            : new LoadResult(draft.Finish(stamp), []);
    }

    // Taken before the first file is read: an edit during the reading then makes another stamp.
    private static FolderStamp StampBefore(string folder)
    {
        try
        {
            return FolderStamp.Of(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}

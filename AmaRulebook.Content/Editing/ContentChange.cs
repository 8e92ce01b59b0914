namespace AmaRulebook.Content.Editing;

/// <summary>What an edit changes in one piece of the text.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Line">The line of the new text, or of the old where that is gone.</param>
/// <param name="Title">Heading, words or name of the piece; the file where it has none.</param>
/// <param name="Old">The old text, or null for a piece that is new.</param>
/// <param name="New">The new text, or null for one that is gone.</param>
public sealed record ContentChange(string File, int Line, string Title, string? Old, string? New)
{
    // Of a file that is no list of pieces, the lines around an edit tell nothing.
    private const int LongestWhole = 60;

    /// <summary>All changes between two states of a folder, by file and line.</summary>
    internal static IReadOnlyList<ContentChange> Between(ContentPieces before, ContentPieces after)
    {
        var (old, now) = (ByKey(before), ByKey(after));
        var changed = from piece in after.All
                      where now[piece.Key] == piece
                      let was = old.GetValueOrDefault(piece.Key)
                      where was?.Text != piece.Text && !before.Unreadable.Contains(piece.File)
                      select Of(was, piece);
        var gone = from piece in before.All
                   where old[piece.Key] == piece && !now.ContainsKey(piece.Key) && !after.Unreadable.Contains(piece.File)
                   select Of(piece, null);
        return [.. changed.Concat(gone).OrderBy(change => change.File, StringComparer.Ordinal).ThenBy(change => change.Line)];
    }

    // Two pieces of one id are a problem that is told elsewhere; here the first stands for both.
    private static Dictionary<string, ContentPiece> ByKey(ContentPieces pieces) =>
        pieces.All.GroupBy(piece => piece.Key).ToDictionary(group => group.Key, group => group.First());

    private static ContentChange Of(ContentPiece? was, ContentPiece? now)
    {
        var piece = now ?? was!;
        var title = piece.Title.Length > 0 ? piece.Title : piece.File;
        var (old, text, line) = was is not null && now is not null ? Middle(was.Text, now.Text, now.Line) : (was?.Text, now?.Text, piece.Line);
        return new ContentChange(piece.File, line, title, old, text);
    }

    private static (string Old, string New, int Line) Middle(string old, string now, int line)
    {
        var (before, after) = (old.Split('\n'), now.Split('\n'));
        if (Math.Max(before.Length, after.Length) <= LongestWhole)
        {
            return (old, now, line);
        }

        var shortest = Math.Min(before.Length, after.Length);
        var head = 0;
        while (head < shortest && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shortest - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        return (string.Join('\n', before[head..^tail]), string.Join('\n', after[head..^tail]), line + head);
    }
}

/// <summary>How the folder stands to the book that is up.</summary>
/// <param name="LoadedAt">When the book that is up was read.</param>
/// <param name="Pending">What the folder's state would change; empty where it is what is up.</param>
/// <param name="Latest">What the last good edit changed; empty since the start.</param>
public sealed record ContentStatus(DateTimeOffset LoadedAt, IReadOnlyList<ContentChange> Pending, IReadOnlyList<ContentChange> Latest);

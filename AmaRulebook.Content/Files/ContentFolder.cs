namespace AmaRulebook.Content.Files;

/// <summary>The files of a content folder that hold the book. Other files, such as its README, are no concern of it.</summary>
internal sealed class ContentFolder
{
    private const string ChapterFolder = "rulebook";
    private const string FigureFolder = "figures";

    private readonly List<ContentFile> files = [];
    private readonly List<string> unreadable = [];

    private ContentFolder()
    {
    }

    /// <summary>The three checklists, in the order in which they are recommended.</summary>
    public static IReadOnlyList<string> StageIds { get; } = ["thinking", "planning", "doing"];

    /// <summary>The files that could be read, by path.</summary>
    public IReadOnlyList<ContentFile> Files => files;

    /// <summary>The paths that are missing or could not be read.</summary>
    public IReadOnlyList<string> Unreadable => unreadable;

    public IEnumerable<ContentFile> Chapters =>
        files.Where(file => file.Path.StartsWith(ChapterFolder + "/", StringComparison.Ordinal));

    public IEnumerable<ContentFile> Figures =>
        files.Where(file => file.Path.StartsWith(FigureFolder + "/", StringComparison.Ordinal));

    /// <summary>The figures' paths, those that could not be read too.</summary>
    public IReadOnlyList<string> FigurePaths { get; private set; } = [];

    /// <summary>Whether every chapter file that is there could be read.</summary>
    public bool HasAllChapters =>
        !unreadable.Any(path => path.StartsWith(ChapterFolder, StringComparison.Ordinal));

    /// <summary>The pages beside the book.</summary>
    public static IReadOnlyList<string> PageIds { get; } = ["easy", "accessibility", "privacy"];

    public static string PathOfPage(string id) => $"pages/{id}.md";

    public static string PathOfStage(string id) => $"checklists/{id}.md";

    public static string PathOfFigure(string name) => $"{FigureFolder}/{name}.svg";

    public static ContentFolder Read(string root, ProblemList problems)
    {
        var folder = new ContentFolder();
        if (!Directory.Exists(root))
        {
            problems.Add("book.yml", 0, $"内容のフォルダー「{root}」がありません。場所の設定を確かめてください。");
            folder.unreadable.Add(ChapterFolder);
            return folder;
        }

        folder.FigurePaths = PathsIn(root, FigureFolder, "*.svg") ?? [];
        IEnumerable<string> single = ["book.yml", "forms.yml", "form-guide.yml", "glossary.yml", "furigana.yml", .. StageIds.Select(PathOfStage), .. PageIds.Select(PathOfPage)];
        foreach (var path in single.Concat(ChapterPaths(root, folder, problems)).Concat(folder.FigurePaths))
        {
            folder.Add(root, path, problems);
        }

        folder.files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return folder;
    }

    public ContentFile? Find(string path) => files.Find(file => file.Path == path);

    private static string[] ChapterPaths(string root, ContentFolder folder, ProblemList problems)
    {
        var paths = PathsIn(root, ChapterFolder, "*.md");
        if (paths is null)
        {
            folder.unreadable.Add(ChapterFolder);
        }

        if (paths is null or [])
        {
            problems.Add(ChapterFolder, 0, "章のファイルがありません。「rulebook」フォルダーに「01-….md」の形で置いてください。");
        }

        return paths ?? [];
    }

    // Null where there is no such folder, or none that may be read.
    private static string[]? PathsIn(string root, string folder, string pattern)
    {
        try
        {
            return [.. Directory.EnumerateFiles(Path.Combine(root, folder), pattern).Select(path => $"{folder}/{Path.GetFileName(path)}")];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Add(string root, string path, ProblemList problems)
    {
        if (TextFile.Read(root, path, problems.In(path)) is { } text)
        {
            files.Add(new ContentFile(path, text));
        }
        else
        {
            unreadable.Add(path);
        }
    }
}

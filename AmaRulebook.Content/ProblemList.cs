namespace AmaRulebook.Content;

/// <summary>Collects the problems of one reading of the folder.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<ContentProblem> problems = [];

    public bool Any => problems.Count > 0;

    public bool AnyIn(string file) => problems.Any(problem => problem.File == file);

    public FileProblems In(string file) => new(this, file);

    public void Add(string file, int line, string message) => problems.Add(new ContentProblem(file, line, message));

    public IReadOnlyList<ContentProblem> ByFileAndLine() =>
        [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal)];
}

/// <summary>The problems of one file.</summary>
internal readonly record struct FileProblems(ProblemList All, string File)
{
    public void Add(int line, string message) => All.Add(File, line, message);
}

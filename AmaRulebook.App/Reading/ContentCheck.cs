using AmaRulebook.Content;

namespace AmaRulebook.Reading;

/// <summary>The subcommand <c>content check [folder]</c>.</summary>
public static class ContentCheck
{
    /// <summary>Runs the check if the arguments ask for it.</summary>
    /// <returns>The exit code: 0 for a good book, 1 for one that is broken or lacks readings; null where something else was asked for.</returns>
    public static int? TryRun(string[] args, IConfiguration configuration, TextWriter output)
    {
        if (args is not ["content", "check", ..])
        {
            return null;
        }

        var folder = args.ElementAtOrDefault(2) ?? Places.Find(configuration).Content;
        var result = RulebookLoader.Load(Path.GetFullPath(folder));
        if (result.Rulebook is not { } rulebook)
        {
            Print(result.Problems, output);
            return 1;
        }

        if (rulebook.Warnings.Count > 0)
        {
            PrintEach(rulebook.Warnings, output);
            output.WriteLine($"ページは出ますが、ふりがなの付かない言葉が{rulebook.Warnings.Count}語あります。");
            return 1;
        }

        output.WriteLine("問題はありません。");
        output.WriteLine(
            $"章 {rulebook.Chapters.Count}　節 {rulebook.Chapters.Sum(chapter => chapter.Sections.Count)}　" +
            $"チェック項目 {rulebook.Stages.Sum(stage => stage.Items.Count)}　形態 {rulebook.Forms.Count}　用語 {rulebook.Terms.Count}");
        return 0;
    }

    /// <summary>Every problem on a line of its own, then how many there are.</summary>
    public static void Print(IReadOnlyList<ContentProblem> problems, TextWriter output)
    {
        PrintEach(problems, output);
        output.WriteLine($"ルールブックに{problems.Count}件の問題があります。");
    }

    private static void PrintEach(IReadOnlyList<ContentProblem> problems, TextWriter output)
    {
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }
    }
}

using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content;

/// <summary>The examples of <c>content/README.md</c>, each in a small book.</summary>
public partial class AuthoringExampleTests
{
    // What `content check` prints for a good book.
    private const string NoProblems = "問題はありません。";

    private static readonly string Readme =
        File.ReadAllText(Path.Combine(Checkout.Content, "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Lines => [.. AuthoringExample.Read(Readme).Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_has_the_outcome_that_stands_below_it(int line)
    {
        var example = AuthoringExample.Read(Readme).Single(example => example.Line == line);
        using var folder = Write(example);

        Assert.Equal(example.Expected, example.IsHtml ? folder.Section(SectionOf(example)).Html : Check(folder));
    }

    [Fact]
    public void The_README_shows_texts_boxes_tables_figures_links_lists_and_every_kind_of_file()
    {
        var examples = AuthoringExample.Read(Readme);

        Assert.Contains(examples, example => example.IsHtml);
        Assert.Contains(examples, example => !example.IsHtml && example.Expected != NoProblems);
        Assert.Superset(
            new HashSet<string> { "", SmallBook.BookFile, SmallBook.ChapterFile, SmallBook.PlanningFile, SmallBook.FormsFile, SmallBook.GlossaryFile, SmallBook.FigureFile, SmallBook.ReadingsFile },
            examples.Select(example => example.File).ToHashSet());
    }

    private static RulebookFolder Write(AuthoringExample example)
    {
        var folder = new RulebookFolder();
        return example switch
        {
            { File: "" } => folder.WithText(example.Text),
            { File: SmallBook.ChapterFile or SmallBook.FormsFile or SmallBook.GlossaryFile or SmallBook.ReadingsFile } =>
                folder.With(example.File, folder.Read(example.File) + example.Text),
            _ => folder.With(example.File, example.Text),
        };
    }

    private static string SectionOf(AuthoringExample example) =>
        HeadingId().Match(example.Text) is { Success: true } heading ? heading.Groups["id"].Value : "2-1";

    private static string Check(RulebookFolder folder) =>
        folder.Problems() is { Count: > 0 } problems ? string.Join('\n', problems) : NoProblems;

    [GeneratedRegex(@"^#+ .*\{#(?<id>.*)\}$", RegexOptions.Multiline)]
    private static partial Regex HeadingId();
}

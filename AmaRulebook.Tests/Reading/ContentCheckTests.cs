using AmaRulebook.Support;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace AmaRulebook.Reading;

public sealed class ContentCheckTests : IDisposable
{
    private readonly RulebookFolder folder = new();
    private readonly StringWriter output = new();

    [Fact]
    public void A_good_folder_has_no_problems_and_its_contents_are_counted()
    {
        Assert.Equal(0, Check());

        Assert.Equal(
            ["問題はありません。", "章 3　節 7　チェック項目 6　形態 1　用語 2"],
            output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Every_problem_of_a_broken_folder_is_named_with_file_and_line()
    {
        folder.WithText("[どこにもない](#9-9-9)").Without(SmallBook.FormsFile);

        Assert.Equal(1, Check());

        Assert.Contains($"{SmallBook.ChapterFile}:{folder.LineOf(SmallBook.ChapterFile, "#9-9-9")}: ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains(SmallBook.FormsFile, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_without_a_reading_is_told_although_the_book_can_be_shown()
    {
        folder.WithText("花壇です。");

        Assert.Equal(1, Check());

        Assert.Equal(
            [
                $"{SmallBook.ChapterFile}:{folder.LineOf(SmallBook.ChapterFile, "花壇")}: 「花壇」の読みが furigana.yml にありません（…花壇です。…）",
                "ページは出ますが、ふりがなの付かない言葉が1語あります。",
            ],
            output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Other_arguments_are_left_to_others() =>
        Assert.Null(ContentCheck.TryRun(["--urls", "http://localhost:1"], new ConfigurationBuilder().Build(), output));

    [Fact]
    public async Task The_application_refuses_to_start_on_a_broken_book_and_says_why()
    {
        folder.WithText("[どこにもない](#9-9-9)");

        var run = await AppProcess.RunToEnd(Checkout.AppBuild, $"--Rulebook:ContentPath={folder.Path}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{SmallBook.ChapterFile}:", run.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
    }

    private int? Check() => ContentCheck.TryRun(["content", "check", folder.Path], new ConfigurationBuilder().Build(), output);
}

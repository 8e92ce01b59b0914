using System.Text;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Files;

public class TextFileTests
{
    private const string File = SmallBook.ChapterFile;

    [Fact]
    public void Shift_JIS_is_told_with_the_line_where_it_begins_and_how_to_save_anew()
    {
        byte[] nihongo = [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA];
        using var folder = new RulebookFolder();
        folder.WithBytes(File, [.. Encoding.UTF8.GetBytes("---\nid: chapter-2\ntitle: "), .. nihongo, 0x0A]);

        var problem = folder.Problem();

        Assert.Equal((File, 3), (problem.File, problem.Line));
        Assert.Contains("Shift_JIS", problem.Message, StringComparison.Ordinal);
        Assert.Contains("UTF-8", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        using var folder = new RulebookFolder();
        folder.WithBytes(File, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(folder.Read(File))]);

        Assert.Empty(folder.Problems());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_any_system_are_the_same_text(string end)
    {
        using var folder = new RulebookFolder();
        var revision = folder.Rulebook().Revision;

        foreach (var path in SmallBook.Files.Keys)
        {
            folder.With(path, folder.Read(path).Replace("\n", end, StringComparison.Ordinal));
        }

        Assert.Equal(revision, folder.Rulebook().Revision);
    }

    [Fact]
    public void A_file_of_256_KB_is_read_and_one_byte_more_is_a_problem()
    {
        using var folder = new RulebookFolder();
        var filled = Encoding.UTF8.GetBytes(folder.Read(SmallBook.BookFile)).ToList();
        filled.AddRange(Enumerable.Repeat((byte)'\n', (256 * 1024) - filled.Count));

        Assert.Empty(folder.WithBytes(SmallBook.BookFile, [.. filled]).Problems());
        var problem = folder.WithBytes(SmallBook.BookFile, [.. filled, 0x0A]).Problem();

        Assert.Equal(SmallBook.BookFile, problem.File);
        Assert.Contains("256KB", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\0", "U+0000")]
    [InlineData("\u202E", "U+202E")]
    [InlineData("\u001B", "U+001B")]
    public void A_character_that_cannot_be_seen_is_told_by_its_code(string character, string code)
    {
        using var folder = new RulebookFolder().WithText($"見え{character}ない");

        var problem = Assert.Single(folder.Problems(), problem => problem.File == File);

        Assert.Equal(folder.LineOf(File, "見え"), problem.Line);
        Assert.Contains(code, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_a_problem()
    {
        using var folder = new RulebookFolder().Without(SmallBook.BookFile).With("book.yml/inside.txt", "");

        Assert.Contains("開けません", folder.Problem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = new RulebookFolder().Without(SmallBook.GlossaryFile);

        var problem = folder.Problem();

        Assert.Equal((SmallBook.GlossaryFile, 0), (problem.File, problem.Line));
        Assert.Contains("ファイルがありません", problem.Message, StringComparison.Ordinal);
    }
}

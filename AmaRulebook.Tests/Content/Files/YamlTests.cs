using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Files;

public class YamlTests
{
    [Theory]
    [InlineData("title: [", "書き方")]
    [InlineData("title: \"閉じない", "書き方")]
    [InlineData("title：協働", "全角の「：」")]
    [InlineData("\ttitle: 協働", "タブ")]
    [InlineData("title: 協働\ntitle: ルール", "同じ名前の行")]
    [InlineData("title: *協働", "「\"」で囲んで")]
    [InlineData("title: &a 協働", "「\"」で囲んで")]
    [InlineData("title: !協働", "「\"」で囲んで")]
    [InlineData("title: a: b", "「: 」")]
    [InlineData("title: [[[[[[[[[[[[a]]]]]]]]]]]]", "深すぎ")]
    public void Broken_YAML_is_explained(string line, string words)
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.BookFile, "title: 協働のためのルールブック", line);

        Assert.Contains(words, folder.Problem().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publisher：あま市")]
    [InlineData("publisher: a: b")]
    [InlineData("publisher: *a")]
    [InlineData("  publisher: あま市")]
    public void Broken_YAML_is_told_with_its_line(string line)
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.BookFile, "publisher: あま市", line);

        Assert.InRange(folder.Problem().Line, 2, 3);
    }

    [Fact]
    public void Lines_in_the_head_of_a_Markdown_file_count_from_the_top_of_the_file()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.ChapterFile, "label: 第2章", "label: [第2章]");

        var problem = folder.Problem();

        Assert.Equal((SmallBook.ChapterFile, 3), (problem.File, problem.Line));
    }

    [Fact]
    public void An_unknown_key_is_told_with_those_that_are_known()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.BookFile, "departments:", "colour: blue\ndepartments:");

        var problem = folder.Problem();

        Assert.Equal(folder.LineOf(SmallBook.BookFile, "colour"), problem.Line);
        Assert.Contains("「colour」", problem.Message, StringComparison.Ordinal);
        Assert.Contains("「themes」", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SmallBook.BookFile, "  phone: 052-444-1712\n", "phone")]
    [InlineData(SmallBook.ChapterFile, "lead: 協働の意味を知りましょう。\n", "lead")]
    [InlineData(SmallBook.PlanningFile, "  not-yet: これから\n", "not-yet")]
    [InlineData(SmallBook.PlanningFile, "    opening: 目的から話してみましょう。\n", "opening")]
    [InlineData(SmallBook.FormsFile, "  summary: 市が名前を連ねて後押しします。\n", "summary")]
    [InlineData(SmallBook.GlossaryFile, "  reading: えぬぴーおー\n", "reading")]
    public void A_missing_key_is_told_at_its_entry(string file, string line, string key)
    {
        using var folder = new RulebookFolder().Replacing(file, line, "");

        var problem = folder.Problem();

        Assert.Equal(file, problem.File);
        Assert.True(problem.Line > 0);
        Assert.Contains($"「{key}」がありません", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: 協働のためのルールブック", "title:", "空です")]
    [InlineData("title: 協働のためのルールブック", "title: [協働, ルール]", "文を1つだけ")]
    [InlineData("  draft: 2021-03-29", "  draft: 令和3年3月29日", "2021-03-29")]
    [InlineData("  published: 2022-02", "  published: 2022-02-01", "2022-02")]
    [InlineData("themes: [目的, 方法と役割]", "themes: 目的", "一覧")]
    [InlineData("departments: [企画政策課, 財政課]", "departments: []", "1つ以上")]
    [InlineData("departments: [企画政策課, 財政課]", "departments: [企画政策課, [財政課]]", "文ではないもの")]
    public void A_value_of_the_wrong_kind_is_told_with_the_right_one(string old, string line, string words)
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.BookFile, old, line);

        var problem = Assert.Single(folder.Problems(), problem => problem.File == SmallBook.BookFile);

        Assert.Equal(folder.LineOf(SmallBook.BookFile, line), problem.Line);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_that_is_written_as_a_text_is_told()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.BookFile, "source:\n  draft: 2021-03-29\n  published: 2022-02", "source: 素案");

        Assert.Contains("「source」", folder.Problem().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- 後援")]
    [InlineData("id: endorsement")]
    [InlineData("# まだありません")]
    [InlineData("")]
    public void A_list_of_entries_that_is_none_is_told(string text)
    {
        using var folder = new RulebookFolder().With(SmallBook.FormsFile, text);

        Assert.Equal(SmallBook.FormsFile, folder.Problem().File);
    }

    [Fact]
    public void A_second_document_in_one_file_is_told()
    {
        using var folder = new RulebookFolder();
        folder.With(SmallBook.BookFile, folder.Read(SmallBook.BookFile) + "---\ntitle: もう1つ\n");

        Assert.Contains("「---」", folder.Problem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_wrapped_over_lines_has_no_space_between_Japanese_characters()
    {
        using var folder = new RulebookFolder().Replacing(
            SmallBook.BookFile, "edition: わかりやすい版", "edition: わかり\n  やすい\n  Easy\n  Japanese");

        Assert.Equal("わかりやすいEasy Japanese", folder.Rulebook().Book.Edition);
    }

    [Theory]
    [InlineData("id: chapter-2\nlabel: 第2章\n", "1行目")]
    [InlineData("---\nid: chapter-2\n\n## 概念 {#2-1}\n", "2つめの「---」")]
    public void A_Markdown_file_without_its_head_is_told(string text, string words)
    {
        using var folder = new RulebookFolder().With(SmallBook.ChapterFile, text);

        Assert.Contains(folder.Problems(), problem => problem.File == SmallBook.ChapterFile
            && problem.Line == 1 && problem.Message.Contains(words, StringComparison.Ordinal));
    }
}

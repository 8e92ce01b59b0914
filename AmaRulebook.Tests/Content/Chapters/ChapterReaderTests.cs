using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Chapters;

public class ChapterReaderTests
{
    [Fact]
    public void A_chapter_has_what_its_head_says()
    {
        using var folder = new RulebookFolder();

        var chapter = folder.Rulebook().FindChapter("chapter-2")!;

        Assert.Equal("第2章 協働とは何か", chapter.FullTitle);
        Assert.Equal("協働の意味を知りましょう。", chapter.Lead);
        Assert.Equal(new DateOnly(2026, 11, 24), chapter.Revised);
        Assert.Equal("/rulebook/chapter-2", chapter.Address);
    }

    [Fact]
    public void Changes_stand_newest_first_however_they_were_written()
    {
        using var folder = new RulebookFolder().Replacing(
            SmallBook.ChapterFile,
            "revised: 2026-11-24\n",
            "revised: 2026-11-24\nchanges:\n  - date: 2026-11-20\n    text: つくりました。\n  - date: 2026-11-24\n    text: 直しました。\n");

        Assert.Equal(
            [new Change(new DateOnly(2026, 11, 24), "直しました。"), new Change(new DateOnly(2026, 11, 20), "つくりました。")],
            folder.Rulebook().FindChapter("chapter-2")!.Changes);
    }

    [Theory]
    [InlineData("date: 2026-11-25\n    text: 直しました。", "date: 2026-11-25", "「revised」より後")]
    [InlineData("date: きのう\n    text: 直しました。", "date: きのう", "日付「きのう」が読めません")]
    [InlineData("date: 2026-11-24\n    what: 直しました。", "date: 2026-11-24", "「text」がありません")]
    public void A_change_that_breaks_the_rules_is_told_with_its_line(string change, string line, string words)
    {
        using var folder = new RulebookFolder().Replacing(
            SmallBook.ChapterFile, "revised: 2026-11-24\n", $"revised: 2026-11-24\nchanges:\n  - {change}\n");

        Assert.Contains(folder.Problems(), problem => problem.Line == folder.LineOf(SmallBook.ChapterFile, line)
            && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2-3-4", "2-3-4")]
    [InlineData("2-3-9", "2-3")]
    [InlineData("2-3-4-p9", "2-3-4")]
    [InlineData("2-9", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    public void The_nearest_section_is_the_one_that_the_beginning_of_an_id_names(string id, string? nearest)
    {
        using var folder = new RulebookFolder();

        Assert.Equal(nearest, folder.Rulebook().FindNearestSection(id)?.Id);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(500, 1)]
    [InlineData(501, 2)]
    public void A_chapter_tells_how_many_minutes_its_characters_take(int characters, int minutes)
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.AboutFile, "市の文書をもとにしています。", new string('字', characters));

        Assert.Equal(minutes, folder.Rulebook().FindChapter("about")!.ReadingMinutes);
    }

    [Fact]
    public void Sections_stand_in_reading_order_with_their_levels()
    {
        using var folder = new RulebookFolder();

        var sections = folder.Rulebook().FindChapter("chapter-2")!.Sections;

        Assert.Equal(
            [("2-1", 2), ("2-3", 2), ("2-3-4", 3), ("2-5", 2), ("2-5-1", 3)],
            sections.Select(section => (section.Id, section.Level)));
    }

    [Theory]
    [InlineData("2-3", "3", "第2章 3.", "第2章 3. 基本ルール")]
    [InlineData("2-3-4", "(4)", "第2章 3.(4)", "第2章 3.(4) 対等性の原則")]
    [InlineData("0-1", "(1)", "はじめに (1)", "はじめに (1) 基本理念")]
    [InlineData("about-edition", "", "", "この版について")]
    public void A_section_is_numbered_and_cited_by_its_id(string id, string number, string citation, string title)
    {
        using var folder = new RulebookFolder();

        var section = folder.Section(id);

        Assert.Equal((number, citation, title), (section.Number, section.Citation, section.FullTitle));
    }

    [Fact]
    public void A_section_has_its_own_text_without_the_sections_nested_in_it()
    {
        using var folder = new RulebookFolder();

        Assert.Equal("<p>5つの原則があります。</p>", folder.Section("2-3").Html);
        Assert.Equal("5つの原則があります。", folder.Section("2-3").Text);
    }

    [Fact]
    public void References_stand_at_their_section()
    {
        using var folder = new RulebookFolder();

        Assert.Equal(["2(1)①", "2(2)①"], folder.Section("2-1").References);
        Assert.Empty(folder.Section("2-3").References);
    }

    [Fact]
    public void Points_run_through_the_whole_section_and_its_cautions()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.ChapterFile, "市が名前を連ねます。", "市が名前を連ねます。\n\n1. **申請**　書類を出します。\n");

        var section = folder.Section("2-5-1");

        Assert.Equal(["2-5-1-p1", "2-5-1-p2", "2-5-1-p3", "2-5-1-p4"], section.Points.Select(point => point.Id));
        Assert.Equal("申請　書類を出します。", section.Points[0].Text);
        Assert.Equal(["市民活動団体等", "行政"], section.Cautions.Select(caution => caution.Party));
        Assert.Equal(section.Points.Skip(1), section.Cautions.SelectMany(caution => caution.Points));
    }

    [Fact]
    public void Bullets_and_the_lists_inside_other_lists_and_notes_are_no_points()
    {
        using var folder = new RulebookFolder().WithText("- 一\n  1. 二\n\n::: note\n1. 三\n:::");

        Assert.Empty(folder.Section().Points);
    }

    [Theory]
    [InlineData("## 協働の概念 {#2-1}", "## 協働の概念", "番号（ID）がありません")]
    [InlineData("## 協働の概念 {#2-1}", "## {#2-1}", "言葉がありません")]
    [InlineData("## 協働の概念 {#2-1}", "## 協働の概念 {#2-1-}", "形が正しくありません")]
    [InlineData("## 協働の概念 {#2-1}", "## 協働の概念 {#2－1}", "形が正しくありません")]
    [InlineData("## 協働の概念 {#2-1}", "## 協働の概念 {#3-1}", "この章のものではありません")]
    [InlineData("## 協働の概念 {#2-1}", "## 協働の概念 {#2-1-1}", "「##」の見出しの番号（ID）は")]
    [InlineData("### 対等性の原則 {#2-3-4}", "### 対等性の原則 {#2-4-4}", "下に置けません")]
    [InlineData("### 対等性の原則 {#2-3-4}", "#### 対等性の原則 {#2-3-4}", "「####」の見出しは使えません")]
    [InlineData("## 協働の概念 {#2-1}", "# 協働の概念 {#2-1}", "「#」の見出しは使えません")]
    [InlineData("## 協働の概念 {#2-1}", "### 協働の概念 {#2-1-1}", "先に「##」の見出し")]
    [InlineData("## 協働の概念 {#2-1}", "まえがき\n\n## 協働の概念 {#2-1}", "最初の見出しより前")]
    [InlineData("  2-1: [\"2(1)①\", \"2(2)①\"]", "  2-9: [\"2(1)①\"]", "「2-9」という見出しは、この章にありません")]
    [InlineData("  2-1: [\"2(1)①\", \"2(2)①\"]", "  2-1: 2(1)①", "一覧")]
    [InlineData("id: chapter-2", "id: 第2章", "章の「id」")]
    [InlineData("id: chapter-2", "id: changes", "ほかのページの住所")]
    public void A_heading_or_head_that_breaks_the_rules_is_told_with_its_line(string old, string text, string words)
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.ChapterFile, old, text);
        var line = folder.LineOf(SmallBook.ChapterFile, text.Split('\n')[0]);

        Assert.Contains(folder.Problems(), problem => (problem.File, problem.Line) == (SmallBook.ChapterFile, line)
            && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_hyphens_that_would_make_a_heading_is_told_where_it_stands()
    {
        using var folder = new RulebookFolder().WithText("文です。\n-----");

        var problem = folder.Problem();

        Assert.Equal(folder.LineOf(SmallBook.ChapterFile, "-----"), problem.Line);
        Assert.Contains("線の前に空の行", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_used_twice_names_the_other_place()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.ChapterFile, "{#2-3}", "{#2-1}");
        var first = folder.LineOf(SmallBook.ChapterFile, "## 協働の概念");
        var second = folder.LineOf(SmallBook.ChapterFile, "## 基本ルール");

        Assert.Contains(folder.Problems(), problem => problem.Line == second
            && problem.Message.Contains($"{SmallBook.ChapterFile} の{first}行目", StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_is_unique_in_the_whole_book_and_not_only_in_its_file()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.AboutFile, "{#about-edition}", "{#planning-1}");

        Assert.Contains("planning-1", folder.Problem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_chapters_with_one_address_are_a_problem()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.AboutFile, "id: about", "id: chapter-2");

        Assert.Contains("chapter-2", folder.Problem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_without_headings_is_a_problem()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.AboutFile, "## この版について {#about-edition}\n\n市の文書をもとにしています。", "");

        Assert.Contains("見出しがありません", folder.Problem().Message, StringComparison.Ordinal);
    }
}

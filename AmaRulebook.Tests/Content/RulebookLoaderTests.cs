using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content;

public class RulebookLoaderTests
{
    [Fact]
    public void A_valid_folder_gives_a_book_and_no_problems()
    {
        using var folder = new RulebookFolder();

        var (rulebook, problems) = RulebookLoader.Load(folder.Path);

        Assert.Empty(problems);
        Assert.NotNull(rulebook);
    }

    [Fact]
    public void A_broken_folder_gives_problems_and_no_book()
    {
        using var folder = new RulebookFolder().Without(SmallBook.FormsFile);

        var (rulebook, problems) = RulebookLoader.Load(folder.Path);

        Assert.NotEmpty(problems);
        Assert.Null(rulebook);
    }

    [Fact]
    public void Book_data_are_read()
    {
        using var folder = new RulebookFolder();

        var book = folder.Rulebook().Book;

        Assert.Equal("協働のためのルールブック", book.Title);
        Assert.Equal(new BookSource(new DateOnly(2021, 3, 29), new DateOnly(2022, 2, 1)), book.Source);
        Assert.Equal(new Contact("企画政策課", "愛知県あま市", "052-444-1712", "052-444-0982"), book.Contact);
        Assert.Equal(["企画政策課", "財政課"], book.Departments);
        Assert.Equal(["目的", "方法と役割"], book.Themes);
    }

    [Fact]
    public void Chapters_stand_in_the_order_of_their_file_names_and_stages_in_their_recommended_order()
    {
        using var folder = new RulebookFolder();

        var rulebook = folder.Rulebook();

        Assert.Equal(["introduction", "chapter-2", "about"], rulebook.Chapters.Select(chapter => chapter.Id));
        Assert.Equal(["thinking", "planning", "doing"], rulebook.Stages.Select(stage => stage.Id));
    }

    [Fact]
    public void All_problems_are_told_at_once_by_file_and_line()
    {
        using var folder = new RulebookFolder()
            .Replacing(SmallBook.BookFile, "edition:", "editon:")
            .Replacing(SmallBook.ChapterFile, "5つの原則があります。", "[原則](#2-9)があります。")
            .Replacing(SmallBook.ChapterFile, " {#2-3-4}", "")
            .Replacing(SmallBook.FormsFile, "section: 2-5-1", "section: 2-5-9")
            .WithBytes(SmallBook.AboutFile, [0x2D, 0x2D, 0x2D, 0x0A, 0x93, 0xFA]);

        var found = folder.Problems().Select(problem => (problem.File, problem.Line)).Distinct();

        Assert.Equal(
            [
                ("book.yml", 1),
                ("book.yml", 2),
                ("checklists/doing.md", 17),
                ("checklists/doing.md", 31),
                ("checklists/planning.md", 17),
                ("checklists/planning.md", 31),
                ("checklists/thinking.md", 17),
                ("checklists/thinking.md", 31),
                ("forms.yml", 3),
                ("rulebook/02-what-is-collaboration.md", 17),
                ("rulebook/02-what-is-collaboration.md", 19),
                ("rulebook/90-about.md", 2),
            ],
            found);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem()
    {
        using var folder = new TemporaryFolder();

        var result = RulebookLoader.Load(folder["nowhere"]);

        Assert.Contains("フォルダー", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_names_every_file_that_is_missing()
    {
        using var folder = new TemporaryFolder();

        var files = RulebookLoader.Load(folder.Path).Problems.Select(problem => problem.File);

        Assert.Equal(
            ["book.yml", "checklists/doing.md", "checklists/planning.md", "checklists/thinking.md", "form-guide.yml", "forms.yml", "furigana.yml", "glossary.yml", "pages/accessibility.md", "pages/easy.md", "pages/privacy.md", "rulebook"],
            files);
    }

    [Fact]
    public void Other_files_beside_the_texts_are_left_alone()
    {
        using var folder = new RulebookFolder()
            .With("README.md", "# 書き方\n\n## 見出し")
            .With("figures/README.md", "# 図")
            .With("checklists/memo.txt", "覚え書き");

        Assert.Empty(folder.Problems());
    }

    [Fact]
    public void An_unreadable_chapter_is_told_alone_and_not_again_for_all_that_refers_to_it()
    {
        using var folder = new RulebookFolder().WithBytes(SmallBook.ChapterFile, [0x93, 0xFA]);

        Assert.Equal(SmallBook.ChapterFile, folder.Problem().File);
    }

    [Fact]
    public void A_broken_glossary_is_told_alone_and_not_again_for_links_to_its_terms()
    {
        using var folder = new RulebookFolder()
            .WithText("[NPO](#term-npo)もあります。")
            .With(SmallBook.GlossaryFile, "- id: [");

        Assert.Equal(SmallBook.GlossaryFile, folder.Problem().File);
    }
}

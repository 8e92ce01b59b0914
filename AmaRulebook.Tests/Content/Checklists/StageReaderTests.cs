using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Checklists;

public class StageReaderTests
{
    private const string File = SmallBook.PlanningFile;

    [Fact]
    public void A_stage_has_its_question_and_the_words_of_its_answers()
    {
        using var folder = new RulebookFolder();

        var stage = folder.Rulebook().FindStage("planning")!;

        Assert.Equal("計画段階", stage.Title);
        Assert.Equal("いま、どこまで進みましたか", stage.Question);
        Assert.Equal(new AnswerWords("できた", "気になることがある", "これから"), stage.Answers);
    }

    [Fact]
    public void An_item_has_what_head_and_body_say_of_it()
    {
        using var folder = new RulebookFolder();

        var item = folder.Rulebook().FindItem("planning-2")!;

        Assert.Equal(("planning", 2, "役割を話し合う"), (item.StageId, item.Number, item.Title));
        Assert.Equal(
            "<p>だれが何をするかを<a href=\"/rulebook/chapter-2#2-3-4\" data-cite=\"第2章 3.(4)\">対等に</a>決めます。</p>\n<p>もう一度確かめます。</p>",
            item.MeaningHtml);
        Assert.Equal("だれが何をするかを対等に決めます。\nもう一度確かめます。", item.MeaningText);
        Assert.Equal(["だれがしますか。", "何をしますか。", "お金はどうしますか。"], item.Questions);
        Assert.Equal("分担から話してみましょう。", item.Opening);
        Assert.Equal("方法と役割", item.Theme);
        Assert.Equal(["2-3-4", "2-1"], item.Sections);
        Assert.True(item.AsksCommitment);
    }

    [Fact]
    public void An_item_asks_for_a_commitment_only_where_it_says_so()
    {
        using var folder = new RulebookFolder();

        Assert.False(folder.Rulebook().FindItem("planning-1")!.AsksCommitment);
    }

    [Fact]
    public void A_section_knows_the_items_that_rest_on_it()
    {
        using var folder = new RulebookFolder();
        var rulebook = folder.Rulebook();

        var items = rulebook.ItemsBehind(rulebook.FindSection("2-3-4")!);

        Assert.Equal(["thinking-2", "planning-2", "doing-2"], items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("id: planning\n", "id: plan\n", "ファイルの名前と同じ")]
    [InlineData("theme: 方法と役割", "theme: 役割", "テーマ「役割」")]
    [InlineData("sections: [2-3-4, 2-1]", "sections: [2-3-9, 2-1]", "見出し「2-3-9」がありません")]
    [InlineData("sections: [2-3-4, 2-1]", "sections: [planning-1]", "見出し「planning-1」がありません")]
    [InlineData("commitment: true", "commitment: はい", "「true」か「false」")]
    [InlineData("- id: planning-2", "- id: planning-1", "行目にもあります")]
    [InlineData("- id: planning-2", "- id: planning-9", "「planning-9」の本文がありません")]
    [InlineData("{#planning-2}", "{#planning-9}", "「planning-9」が「items」にありません")]
    [InlineData("{#planning-2}", "{#doing-9}", "「planning-1」の形")]
    [InlineData("- 何をしますか。\n- お金はどうしますか。", "", "問いが1個です")]
    [InlineData("- 何をしますか。", "- 何を\n- いつ\n- どこで", "問いが5個です")]
    [InlineData("目的は同じですか。", "", "説明がありません")]
    [InlineData("もう一度確かめます。", "1. もう一度", "説明の段落と")]
    [InlineData("もう一度確かめます。", "::: note\nもう一度\n:::", "説明の段落と")]
    [InlineData("## 役割を話し合う", "### 役割を話し合う", "「##」だけ")]
    public void A_checklist_that_breaks_the_rules_is_told(string old, string text, string words)
    {
        using var folder = new RulebookFolder().Replacing(File, old, text);

        Assert.Contains(folder.Problems(), problem => problem.File == File && problem.Line > 1
            && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Items_in_another_order_than_declared_are_told_once()
    {
        using var folder = new RulebookFolder()
            .Replacing(File, "{#planning-1}", "{#planning-x}")
            .Replacing(File, "{#planning-2}", "{#planning-1}")
            .Replacing(File, "{#planning-x}", "{#planning-2}");

        var problem = folder.Problem();

        Assert.Equal(folder.LineOf(File, "  - id: planning-1"), problem.Line);
        Assert.Contains("順番", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_without_items_is_a_problem()
    {
        using var folder = new RulebookFolder();
        var text = folder.Read(File);
        var items = text.IndexOf("items:", StringComparison.Ordinal);
        folder.With(File, text[..items] + "items: []\n---\n");

        Assert.Contains("項目がありません", folder.Problem().Message, StringComparison.Ordinal);
    }
}
